/** What is ready for continuous integration, run as far as a machine without network can. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PROGRAM, plainEnv, ROOT } from '../cli/run.js';
import { folderWith, plan, withoutLead } from './plans.js';

const yaml = (name: string) => parse(fs.readFileSync(path.join(ROOT, name), 'utf8'));
const { version } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));

/** An `npx` that starts this program instead of fetching one; it notes which was asked for. */
function commands(folder: string): string {
  const bin = path.join(folder, '.bin');
  fs.mkdirSync(bin);
  const script = `#!/bin/sh\nif [ "$1" = --yes ]; then shift; fi\necho "$1" > '${bin}/asked'\nshift\nexec '${process.execPath}' '${PROGRAM}' "$@"\n`;
  fs.writeFileSync(path.join(bin, 'npx'), script, { mode: 0o755 });
  fs.writeFileSync(path.join(bin, 'kehoach'), `#!/bin/sh\nexec '${process.execPath}' '${PROGRAM}' "$@"\n`, {
    mode: 0o755,
  });
  return bin;
}

function bash(script: string, cwd: string, env: Readonly<Record<string, string>>) {
  const bin = commands(cwd);
  const result = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd,
    env: { ...plainEnv(), PATH: `${bin}${path.delimiter}${process.env.PATH}`, ...env },
    encoding: 'utf8',
    timeout: 20_000,
  });
  const asked = path.join(bin, 'asked');
  return { ...result, asked: fs.existsSync(asked) ? fs.readFileSync(asked, 'utf8').trim() : null };
}

const files = { 'plans/a (1).json': plan(withoutLead), 'plans/b.json': plan(), "it's $HOME.json": plan() };

describe('the GitHub Action', () => {
  const action = yaml('action.yml');
  const [step] = action.runs.steps;

  function run(inputs: Readonly<Record<string, string>>) {
    const folder = folderWith(files);
    const given: Record<string, string> = {};
    for (const [name, { default: usual }] of Object.entries<{ default?: string }>(action.inputs))
      given[name] = inputs[name] ?? usual ?? '';
    const env: Record<string, string> = {
      GITHUB_OUTPUT: path.join(folder, 'output'),
      GITHUB_STEP_SUMMARY: path.join(folder, 'summary'),
    };
    for (const [name, value] of Object.entries<string>(step.env))
      env[name] = value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, key: string) => given[key] ?? '');
    const result = bash(step.run, folder, env);
    const read = (name: string): string => fs.readFileSync(path.join(folder, name), 'utf8');
    return { ...result, folder, read };
  }

  it('annotates, writes the summary and the report, and fails the job', () => {
    const { status, stdout, stderr, asked, read } = run({ patterns: 'plans', sarif: 'o.sarif' });
    expect(status, stderr).toBe(1);
    expect(asked).toBe(`kehoach@${version}`);
    expect(stdout).toContain('::error file=plans/a (1).json,title=row/lead-missing::');
    expect(read('output')).toBe('status=1\n');
    expect(read('summary')).toContain('## Kiểm tra kế hoạch');
    expect(JSON.parse(read('o.sarif')).version).toBe('2.1.0');
  });

  it('takes patterns line by line, as they are', () => {
    const { status, stderr } = run({ patterns: "plans/b.json\r\n\nit's $HOME.json\n" });
    expect(status, stderr).toBe(0);
  });

  it('takes the other inputs', () => {
    expect(run({ patterns: 'plans', 'fail-on': 'never' }).status).toBe(0);
    expect(run({ patterns: 'plans', 'max-warnings': 'x' }).status).toBe(2);
    expect(run({ patterns: 'plans', config: 'nowhere.json' }).status).toBe(2);
    expect(run({ patterns: 'nowhere', lang: 'en' }).stderr).toContain('no file matches');
  });

  it('takes no input as a part of the script', () => {
    expect(step.run).not.toContain('${{');
    expect(run({ patterns: '$(touch broken)', lang: 'en' }).stderr).toContain('$(touch broken)');
  });

  it('has the version of the package', () => {
    expect(action.inputs.version.default).toBe(version);
  });
});

describe('the hook for pre-commit', () => {
  const [hook] = yaml('.pre-commit-hooks.yaml');

  it('runs over the files of a commit', () => {
    const folder = folderWith({ ...files, 'c.txt': 'KẾ HOẠCH\nTổ chức hội thi\n' });
    const result = bash(`${hook.entry} "$@"`, folder, {});
    expect(result.status).toBe(2);
    expect(bash(`${hook.entry} 'plans/a (1).json' c.txt`, folderWith(files), {}).status).toBe(2);
    expect(bash(`${hook.entry} plans/b.json`, folderWith(files), {}).status).toBe(0);
  });

  it('takes documents only', () => {
    const pattern = new RegExp(hook.files);
    expect(['a.pdf', 'x/b.docx', 'c.txt', 'pdf.md'].filter((name) => pattern.test(name))).toEqual([
      'a.pdf',
      'x/b.docx',
    ]);
    const [repo] = yaml('docs/ci/pre-commit-config.yaml').repos;
    expect(repo).toMatchObject({ rev: `v${version}`, hooks: [{ id: hook.id }] });
  });

  it('finds a program: the package is built when it is packed', () => {
    expect(
      JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8')).scripts.prepack,
    ).toBeDefined();
  });
});

describe('the example for GitLab', () => {
  const job = yaml('docs/ci/gitlab-ci.yml').kehoach;

  it('writes the reports it names', () => {
    const folder = folderWith(files);
    const { status, stderr } = bash(job.script.join('\n'), folder, job.variables);
    expect(status, stderr).toBe(1);
    const { codequality, junit } = job.artifacts.reports;
    const issues: { check_name: string }[] = JSON.parse(
      fs.readFileSync(path.join(folder, codequality), 'utf8'),
    );
    expect(issues.map((one) => one.check_name)).toContain('row/lead-missing');
    expect(fs.readFileSync(path.join(folder, junit), 'utf8')).toContain('<testsuites');
    expect(job.variables.KEHOACH_VERSION).toBe(version);
  });
});

describe('the example for GitHub', () => {
  it('uses the inputs that the action has', () => {
    const steps: { uses: string; with?: object }[] = yaml('docs/ci/github.yml').jobs.validate.steps;
    const used = steps.find((one) => one.uses.includes('/kehoach@'));
    expect(used?.uses.endsWith(`@v${version}`)).toBe(true);
    for (const name of Object.keys(used?.with ?? {}))
      expect(Object.keys(yaml('action.yml').inputs)).toContain(name);
  });
});
