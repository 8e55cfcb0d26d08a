// paint.mjs [RUNS]: when the page of `ratecard page` shows something, and when it shows the answer, on the profile of a
// mid-range telephone: a screen of 360 pixels, the processor slowed down four times. Needs a browser (CHROMIUM, else
// chromium on the PATH) and Node 22. Build first.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const work = join(root, 'target/bench/paint');
const runs = Number(process.argv[2] ?? 9);
const slower = 4;

rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });
const page = join(work, 'mild.html');
execFileSync(join(root, 'ratecard'), ['page', 'mild', '-o', page]);

const browser = spawn(process.env.CHROMIUM || 'chromium', [
  '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking',
  '--no-first-run', '--remote-debugging-port=0', `--user-data-dir=${join(work, 'profile')}`, 'about:blank',
], { stdio: 'ignore' });
const port = join(work, 'profile/DevToolsActivePort');
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
for (let waited = 0; waited < 600 && !(existsSync(port) && readFileSync(port, 'utf8').includes('\n/')); waited++) await pause(50);
const [number, path] = readFileSync(port, 'utf8').split('\n');
const socket = new WebSocket(`ws://127.0.0.1:${number}${path}`);
await new Promise((done, failed) => { socket.onopen = done; socket.onerror = failed; });

const waiting = new Map();
let commands = 0;
socket.onmessage = ({ data }) => {
  const message = JSON.parse(data);
  waiting.get(message.id)?.(message);
};
const send = async (method, params = {}, sessionId = undefined) => {
  const id = ++commands;
  const answer = new Promise((done) => waiting.set(id, done));
  socket.send(JSON.stringify({ id, method, params, sessionId }));
  const message = await answer;
  if (message.error) throw new Error(`${method}: ${message.error.message}`);
  return message.result;
};

// Notes the first frame that holds the chart of an answer.
const watch = `new MutationObserver((_, self) => {
  if (document.querySelector('svg rect')) {
    self.disconnect();
    requestAnimationFrame(() => setTimeout(() => { window.answered = performance.now(); }));
  }
}).observe(document, { childList: true, subtree: true })`;
const times = `({ paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime, answer: window.answered })`;

async function look(rate) {
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  const tab = (method, params) => send(method, params, sessionId);
  await tab('Page.enable');
  await tab('Emulation.setDeviceMetricsOverride', { width: 360, height: 740, deviceScaleFactor: 3, mobile: true });
  await tab('Emulation.setCPUThrottlingRate', { rate });
  await tab('Page.addScriptToEvaluateOnNewDocument', { source: watch });
  await tab('Page.navigate', { url: `${pathToFileURL(page)}#levels=2&zip=77030` });
  let seen = {};
  for (let waited = 0; waited < 600 && !(seen.paint && seen.answer); waited++) {
    await pause(50);
    seen = (await tab('Runtime.evaluate', { expression: times, returnByValue: true })).result.value ?? {};
  }
  await send('Target.closeTarget', { targetId });
  return seen;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1].toFixed(0);
const { product } = await send('Browser.getVersion');
console.log(`${product}, ${(statSync(page).size / 1e6).toFixed(2)} MB`);
for (const rate of [1, slower]) {
  await look(rate);
  const seen = [];
  while (seen.length < runs) seen.push(await look(rate));
  const [paint, answer] = ['paint', 'answer'].map((name) => seen.map((each) => each[name]));
  console.log(`processor ÷ ${rate}: first paint ${median(paint)} ms (${Math.min(...paint).toFixed(0)} to ` +
    `${Math.max(...paint).toFixed(0)}), answer ${median(answer)} ms (${Math.min(...answer).toFixed(0)} to ${Math.max(...answer).toFixed(0)})`);
}
await send('Browser.close').catch(() => {});
socket.close();
