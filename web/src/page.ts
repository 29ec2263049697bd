/** The page: files in, plans beside their documents, tables out. */
import { h } from '../../src/view/client/dom.js';
import { mountViewer } from '../../src/view/client/viewer.js';
import type { ViewLanguage } from '../../src/view/index.js';
import { download } from './download.js';
import type { Answer, ExportFormat } from './protocol.js';
import { createReader } from './reader.js';
import { WEB_WORDS } from './words.js';

interface Entry {
  readonly file: File;
  readonly button: HTMLElement;
  readonly state: HTMLElement;
  answer: Answer | null;
}

const LANGUAGES: readonly ViewLanguage[] = ['vi', 'en'];
const FORMATS: readonly ExportFormat[] = ['xlsx', 'csv', 'json'];

const language: ViewLanguage =
  LANGUAGES.find((one) => location.hash === `#${one}`) ?? (navigator.language.startsWith('vi') ? 'vi' : 'en');
const words = WEB_WORDS[language];
document.documentElement.lang = language;

const entries: Entry[] = [];
const reader = createReader(heard);

const input = h('input', {
  type: 'file',
  multiple: '',
  accept: '.pdf,.docx,.txt,.doc,.rtf,.odt,.html',
  id: 'files',
}) as HTMLInputElement;
const list = h('ul', { class: 'files' });
const view = h('div', { class: 'view' });
const tools = h('div', { class: 'downloads', hidden: '' }, ...FORMATS.map(downloadButton));
const other = LANGUAGES.find((one) => one !== language) ?? language;
const choose = h('label', { class: 'choose', for: 'files' }, words.choose);
const drop = h(
  'div',
  { class: 'drop' },
  h('p', {}, words.drop),
  choose,
  input,
  h('p', { class: 'lead' }, words.lead),
);
const switcher = h('a', { href: `#${other}`, lang: other }, words.other);
const top = h('div', { class: 'top' }, h('strong', {}, 'kehoach'), list, tools, switcher);
document.body.append(top, drop, view);

function downloadButton(format: ExportFormat): HTMLElement {
  const button = h('button', { type: 'button', 'data-format': format }, words.downloads[format]);
  button.addEventListener('click', () => void reader.then((one) => one.export(format, language)));
  return button;
}

function add(files: Iterable<File>): void {
  for (const file of files) {
    const state = h('small', {}, words.reading);
    const button = h('button', { type: 'button' }, `${file.name} `, state);
    const id = entries.length;
    button.addEventListener('click', () => show(id));
    entries.push({ file, button, state, answer: null });
    list.append(h('li', {}, button));
    void reader.then((one) => one.read(id, file, language));
  }
}

let unmount: (() => void) | null = null;

function show(id: number): void {
  const entry = entries[id];
  if (entry?.answer?.kind !== 'read') return;
  unmount?.();
  unmount = mountViewer(view, entry.answer.data);
  drop.classList.add('small');
  for (const one of entries) one.button.setAttribute('aria-pressed', String(one === entry));
}

function heard(answer: Answer): void {
  if (answer.kind === 'export') {
    download(answer.content, answer.format);
    return;
  }
  const entry = entries[answer.id];
  if (entry === undefined) return;
  entry.answer = answer;
  if (answer.kind === 'failed') {
    entry.state.textContent = answer.sentence;
    entry.button.classList.add('failed');
    return;
  }
  entry.state.textContent = words.read(answer.rows, answer.data.findings.length);
  tools.hidden = false;
  if (unmount === null) show(answer.id);
}

input.addEventListener('change', () => {
  add(input.files ?? []);
  input.value = '';
});
for (const name of ['dragover', 'drop'] as const)
  addEventListener(name, (event) => {
    event.preventDefault();
    if (name === 'drop') add(event.dataTransfer?.files ?? []);
  });
addEventListener('hashchange', () => location.reload());
