/** `kehoach view FILE [-o page.html]` */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { readBytes } from '../../api.js';
import { ConfigError } from '../../config/errors.js';
import { InputError } from '../../document/errors.js';
import { loadFile } from '../../files.js';
import type { Plan } from '../../model/plan.js';
import { showDocument } from '../../show.js';
import { checkPlan } from '../../validate.js';
import type { ViewAssets, ViewFinding } from '../../view/index.js';
import { viewPage } from '../../view/index.js';
import { type Language, MESSAGES } from '../messages/index.js';
import { printable } from '../messages/printable.js';
import { VALIDATE_MESSAGES } from '../messages/validate/index.js';
import { usualOcr } from '../ocr/service.js';
import { openSink } from '../sink.js';
import { readStdin } from '../stdin.js';
import { configurationOf } from '../validate/configuration.js';
import { isForeign } from './ownPage.js';
import { VIEW_TEXTS } from './texts.js';

export interface ViewFlags {
  readonly output?: string;
  readonly config?: string | boolean;
}

const USAGE = 2;

const tell = (sentence: string): void => {
  process.stderr.write(`kehoach: ${printable(sentence)}\n`);
};

export async function viewCommand(file: string, flags: ViewFlags, language: Language): Promise<number> {
  try {
    return await view(file, flags, language);
  } catch (error) {
    if (error instanceof InputError) tell(`${file}: ${MESSAGES[language].input[error.code](error.detail)}`);
    else if (error instanceof ConfigError)
      tell(VALIDATE_MESSAGES[language].config(error.source, error.problem));
    else throw error;
    return USAGE;
  }
}

async function view(file: string, flags: ViewFlags, language: Language): Promise<number> {
  const name = file === '-' ? 'kehoach' : basename(file).normalize('NFC');
  const output = flags.output ?? (file === '-' ? '-' : `${name}.html`);
  if (flags.output === undefined && (await isForeign(output))) {
    tell(VIEW_TEXTS[language].notOurs(output));
    return USAGE;
  }
  const config = await configurationOf(flags, process.env, process.cwd());
  const bytes = file === '-' ? await readStdin() : await loadFile(file);
  const shown = await showDocument(bytes, await readBytes(bytes, { ocr: usualOcr(language) }), {
    file: file === '-' ? null : name,
    positions: true,
    language,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
  const findings = checkPlan({ path: resolve(file), name, plan: shown.plan }, { config, language });
  const page = viewPage(
    {
      language,
      name,
      pages: shown.pages,
      plan: withoutFindings(shown.plan),
      findings: findings.map(({ diagnostic }): ViewFinding => diagnostic),
    },
    await assets(),
  );
  const sink = await openSink(output);
  await sink.write(page);
  await sink.close(true);
  if (output !== '-') tell(VIEW_TEXTS[language].written(output));
  return 0;
}

/** They stand beside the plan, checked. */
const withoutFindings = (plan: Plan): Plan => ({ ...plan, diagnostics: [] });

/** Made by the build beside the program. */
async function assets(): Promise<ViewAssets> {
  const [script, style] = await Promise.all(
    ['view-client.js', 'view-client.css'].map((one) =>
      readFile(new URL(`./${one}`, import.meta.url), 'utf8'),
    ),
  );
  return { script: script ?? '', style: style ?? '' };
}
