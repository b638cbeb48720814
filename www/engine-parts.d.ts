/** Says where the engine lies, if not beside this script: its parts are beside it. */
export function lieBeside(engine: string | URL): void;

/** Resolves when every part of the engine is here; rejects if one could not be had, and can be called again. */
export function complete(): Promise<void>;
