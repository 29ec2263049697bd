import { levelIndex, type ParaProps, type RunProps, readRunProp } from '../properties.js';
import { type Attributes, isOn, numberOf, walkXml } from '../xml.js';

/** One level of a list as the file defines it. */
export interface Level {
  start: number;
  format: string;
  /** `%1.%2.`: literal text with the numbers of levels in it. */
  text: string;
  suffix: string;
  /** The level (from 1) whose use starts this one anew; `null`: any level above; 0: never. */
  restart: number | null;
  legal: boolean;
  isPicture: boolean;
  readonly run: RunProps;
  /** The paragraph style that this level belongs to. */
  style: string | null;
}

export interface AbstractList {
  readonly id: string;
  readonly levels: Map<number, Level>;
  /** This list is defined elsewhere: by the list that the numbering style names. */
  numStyleLink: string | null;
  /** This list is the definition of the named numbering style. */
  styleLink: string | null;
}

export interface ListInstance {
  readonly id: string;
  abstractId: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

export interface Numbering {
  readonly abstracts: ReadonlyMap<string, AbstractList>;
  readonly instances: ReadonlyMap<string, ListInstance>;
}

interface Reading {
  readonly abstracts: Map<string, AbstractList>;
  readonly instances: Map<string, ListInstance>;
  abstract: AbstractList | null;
  instance: ListInstance | null;
  level: Level | null;
  override: number;
  runProps: RunProps | null;
}

export function parseNumbering(xml: string | null): Numbering {
  const reading: Reading = {
    abstracts: new Map(),
    instances: new Map(),
    abstract: null,
    instance: null,
    level: null,
    override: 0,
    runProps: null,
  };
  if (xml !== null) {
    walkXml(xml, {
      open: (name, attributes) => openElement(reading, name, attributes),
      close: (name) => closeElement(reading, name),
    });
  }
  return reading;
}

function openElement(reading: Reading, name: string, attributes: Attributes): void {
  if (reading.runProps !== null && readRunProp(reading.runProps, name, attributes)) return;
  if (reading.level !== null) readLevel(reading, reading.level, name, attributes);
  else readList(reading, name, attributes);
}

function readList(reading: Reading, name: string, attributes: Attributes): void {
  const value = attributes['w:val'];
  if (name === 'w:abstractNum') openAbstract(reading, attributes['w:abstractNumId'] ?? '');
  else if (name === 'w:num') openInstance(reading, attributes['w:numId'] ?? '');
  else if (name === 'w:lvl') openLevel(reading, attributes);
  else if (name === 'w:lvlOverride') reading.override = levelIndex(attributes['w:ilvl']);
  else if (name === 'w:startOverride') reading.instance?.starts.set(reading.override, numberOf(value) ?? 1);
  else if (name === 'w:abstractNumId' && reading.instance !== null) reading.instance.abstractId = value ?? '';
  else if (name === 'w:numStyleLink' && reading.abstract !== null)
    reading.abstract.numStyleLink = value ?? null;
  else if (name === 'w:styleLink' && reading.abstract !== null) reading.abstract.styleLink = value ?? null;
}

function openAbstract(reading: Reading, id: string): void {
  reading.abstract = { id, levels: new Map(), numStyleLink: null, styleLink: null };
  reading.abstracts.set(id, reading.abstract);
}

function openInstance(reading: Reading, id: string): void {
  reading.instance = { id, abstractId: '', starts: new Map(), levels: new Map() };
  reading.instances.set(id, reading.instance);
}

/** A level before anything is said of it. */
export const newLevel = (start: number): Level => ({
  start,
  format: 'decimal',
  text: '',
  suffix: 'tab',
  restart: null,
  legal: false,
  isPicture: false,
  run: {},
  style: null,
});

function openLevel(reading: Reading, attributes: Attributes): void {
  const level = newLevel(0);
  reading.level = level;
  (reading.instance ?? reading.abstract)?.levels.set(levelIndex(attributes['w:ilvl']), level);
}

function readLevel(reading: Reading, level: Level, name: string, attributes: Attributes): void {
  const value = attributes['w:val'];
  switch (name) {
    case 'w:start':
      level.start = numberOf(value) ?? 0;
      break;
    case 'w:numFmt':
      level.format = attributes['w:format'] === undefined ? (value ?? 'decimal') : 'decimal';
      break;
    case 'w:lvlText':
      level.text = value ?? '';
      break;
    case 'w:suff':
      level.suffix = value ?? 'tab';
      break;
    case 'w:lvlRestart':
      level.restart = numberOf(value) ?? null;
      break;
    case 'w:isLgl':
      level.legal = isOn(attributes);
      break;
    case 'w:lvlPicBulletId':
      level.isPicture = true;
      break;
    case 'w:pStyle':
      level.style = value ?? null;
      break;
    case 'w:rPr':
      reading.runProps = level.run;
      break;
    default:
  }
}

function closeElement(reading: Reading, name: string): void {
  if (name === 'w:rPr') reading.runProps = null;
  else if (name === 'w:lvl') reading.level = null;
  else if (name === 'w:abstractNum') reading.abstract = null;
  else if (name === 'w:num') reading.instance = null;
}

/** The list that a paragraph names, if any: number 0 takes it out of its list. */
export function listOf(props: ParaProps): string | null {
  return props.numId === undefined || props.numId === '0' ? null : props.numId;
}
