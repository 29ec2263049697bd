/** A configuration with all that it extends, checked and put together. */
import { dirname, isAbsolute, resolve } from 'node:path';
import { checkNames, type KnownRules, knownRules } from './check.js';
import { ConfigError } from './errors.js';
import { extendsOf, mergeRules, mergeUnits, runSettings, settleOverrides } from './merge.js';
import { nearest } from './nearest.js';
import { isPreset, PRESET_NAMES, presetRules } from './presets.js';
import { readConfigFile } from './read.js';
import type { KnownRule, LoadedConfig, SettledConfig } from './types.js';

/** Configurations in the order in which they count, and between them the names of presets. */
type Layer = LoadedConfig | (typeof PRESET_NAMES)[number];

async function readChecked(file: string): Promise<LoadedConfig> {
  const value = await readConfigFile(file);
  const [{ parseConfig }, { problemOf }] = await Promise.all([import('./schema.js'), import('./issues.js')]);
  const parsed = parseConfig(value);
  if (!parsed.ok) throw new ConfigError(file, problemOf(parsed.issue, value));
  const empty =
    parsed.config.overrides?.findIndex((one) => one.files === undefined && one.pointers === undefined) ?? -1;
  if (empty >= 0)
    throw new ConfigError(file, {
      kind: 'value',
      at: `overrides[${empty}]`,
      expected: 'files | pointers',
      got: '{}',
      nearest: null,
    });
  return { file, config: parsed.config };
}

const looksLikePath = (name: string): boolean => /[./\\]/.test(name) || isAbsolute(name);

async function layersOf(file: string, chain: readonly string[]): Promise<Layer[]> {
  if (chain.includes(file))
    throw new ConfigError(chain[0] ?? file, { kind: 'circle', chain: [...chain, file] });
  const loaded = await readChecked(file);
  const layers: Layer[] = [];
  for (const name of extendsOf(loaded)) {
    if (isPreset(name)) layers.push(name);
    else if (looksLikePath(name))
      layers.push(...(await layersOf(resolve(dirname(file), name), [...chain, file])));
    else throw new ConfigError(file, { kind: 'unknown-preset', name, nearest: nearest(name, PRESET_NAMES) });
  }
  return [...layers, loaded];
}

const isLoaded = (layer: Layer): layer is LoadedConfig => typeof layer !== 'string';

function settleLayers(layers: readonly Layer[], known: KnownRules): Omit<SettledConfig, 'file' | 'root'> {
  const files = layers.filter(isLoaded);
  const all = [...known.values()];
  return {
    ...Object.assign({}, ...files.map(({ config }) => runSettings(config))),
    rules: layers
      .map((layer) => (isLoaded(layer) ? (layer.config.rules ?? {}) : presetRules(layer, all)))
      .reduce(mergeRules, {}),
    overrides: files.flatMap(settleOverrides),
    units: files.map(({ config }) => config.units ?? {}).reduce(mergeUnits, {}),
    plugins: [...new Set(files.flatMap(({ config }) => config.plugins ?? []))],
  };
}

/** Reads the file and what it extends. Throws `ConfigError`. */
export async function loadConfig(file: string, builtIn: readonly KnownRule[]): Promise<SettledConfig> {
  const layers = await layersOf(file, []);
  const files = layers.filter(isLoaded);
  const known = knownRules(builtIn, files);
  for (const one of files) checkNames(one, known);
  return { file, root: dirname(file), ...settleLayers(layers, known) };
}

/** What holds without any file. */
export const noConfig = (folder: string): SettledConfig => ({
  file: null,
  root: folder,
  rules: {},
  overrides: [],
  units: {},
  plugins: [],
});
