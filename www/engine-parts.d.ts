/** Resolves when every part of the engine is here; rejects if one could not be had, and can be called again. */
export function complete(): Promise<void>;
