import { chromium } from "@playwright/test"; import {writeFileSync} from "node:fs";
const b=await chromium.launch({executablePath:"/usr/bin/chromium"}); const p=await b.newPage({viewport:{width:1280,height:900}});
p.on("console",m=>console.log(m.text())); p.on("pageerror",m=>console.log(m));
await p.goto("http://127.0.0.1:8099/t.html"); await p.waitForTimeout(2500);
console.log(await p.evaluate(()=>document.querySelector("sla-calculator").shadowRoot.textContent.length));
const hits=await p.evaluate(async()=>{const m=await import("./engine.js");const w=m.initSync();return Object.keys(w).filter(k=>k.startsWith("hit_")&&w[k].value).map(k=>+k.slice(4));});
writeFileSync("/tmp/prof/hits.txt",hits.join("\n")); console.log(hits.length); await b.close();
