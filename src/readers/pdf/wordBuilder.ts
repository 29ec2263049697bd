/** Puts characters together to words in the order of the content. */
import type { Run } from './runs.js';
import type { PageText, Rule, Word } from './types.js';

/** A gap wider than this part of the size ends a word. */
const WORD_GAP = 0.17;
/** A letter whose mark is a glyph of its own is boxed too narrow: no gap up to this part of the size behind it, unless a blank is printed. */
const MARKED_GAP = 0.3;
const ENDS_MARKED = /\p{M}$/u;

/** Room (parts of the size) behind a made-up blank in which a printed one was swallowed. */
const SWALLOWED = 0.15;
/** A blank belongs to the letter that follows within this part of the size. */
const NEAR_BLANK = 0.4;

/** Closes a word at every gap, blank or change of style. */
export class WordBuilder {
  private readonly words: Word[] = [];
  private readonly turned: Word[] = [];
  private current: Word | null = null;
  private turning: Word | null = null;
  private space = false;
  private guessed = false;
  private blankEnd = 0;
  private invisible = 0;
  private stamped = false;
  private unmapped = 0;
  /** True while the current word holds letters of nameless fonts only. */
  private undecided = false;
  private readonly directions: [number, number, number, number] = [0, 0, 0, 0];

  /** `borders` are vertical rules: a word never goes through one. */
  constructor(private readonly borders: readonly Rule[]) {}

  /** What follows comes from annotations. */
  stamps(): void {
    this.stamped = true;
    this.current = null;
    this.turning = null;
  }

  /** A blank that ends at `end`; one that PDFium made up counts only when a printed one was swallowed behind it. */
  blank(end: number, generated: boolean): void {
    if (this.turning !== null) this.turning.text += ' ';
    if (generated && this.space) return;
    this.space = !generated;
    this.guessed = generated;
    this.blankEnd = end;
  }

  private settleBlank(x0: number, size: number): void {
    const room = x0 - this.blankEnd;
    // More room than a blank takes is room for other letters, which come later.
    if (this.guessed && room > size * SWALLOWED && room < size * NEAR_BLANK) {
      this.space = true;
      this.blankEnd = x0;
    }
    this.guessed = false;
  }

  /** A printed character without a meaning. */
  unknown(): void {
    this.unmapped++;
  }

  mark(text: string): void {
    const word = this.current ?? this.turning;
    if (word !== null) word.text += text;
  }

  add(text: string, x0: number, x1: number, base: number, run: Run): void {
    this.count(run);
    this.turning = null;
    this.settleBlank(x0, run.size);
    const word = this.current;
    if (this.undecided && run.named) this.decide(run);
    if (word !== null && this.continues(word, x0, base, run)) {
      // The same glyph once more at the same place is a bold letter made by printing twice.
      if (
        Math.abs(x1 - word.x1) < run.size * 0.06 &&
        word.text.endsWith(text) &&
        x0 < word.x1 - run.size * 0.1
      )
        return;
      this.space = false;
      noteFont(word, run);
      word.text += text;
      word.x1 = Math.max(word.x1, x1);
      return;
    }
    this.open(text, x0, x1, base, run);
  }

  /** Gives the style of a letter to the nameless ones before it. */
  private decide(run: Run): void {
    this.undecided = false;
    if (this.current === null || this.space) return;
    this.current.bold = run.bold;
    this.current.italic = run.italic;
  }

  private open(text: string, x0: number, x1: number, base: number, run: Run): void {
    const { size } = run;
    const { bold, italic } = run.named ? run : (this.neighbour(base) ?? run);
    this.undecided = !run.named;
    const order = this.words.length;
    this.current = {
      text,
      x0,
      x1,
      base,
      size,
      bold,
      italic,
      order,
      // A blank at the end of one text says nothing of the next that stands elsewhere.
      afterSpace: this.space && Math.abs(x0 - this.blankEnd) < size * NEAR_BLANK,
      stamped: this.stamped,
    };
    this.space = false;
    if (run.legacy !== null) this.current.fonts = [{ at: 0, font: run.legacy }];
    this.words.push(this.current);
  }

  /** The word before on the same line. */
  private neighbour(base: number): Word | null {
    const before = this.words.at(-1);
    return before !== undefined && Math.abs(before.base - base) < before.size * 0.1 ? before : null;
  }

  private continues(word: Word, x0: number, base: number, run: Run): boolean {
    const { size } = run;
    if (run.named && (word.bold !== run.bold || word.italic !== run.italic)) return false;
    if (Math.abs(word.size - size) > size * 0.04 || Math.abs(word.base - base) > size * 0.06) return false;
    const gap = x0 - word.x1;
    // Tight setting and kerning pull letters together, never by half a letter.
    if (gap < -size * 0.35) return false;
    // A blank whose room the next letter takes is none.
    if (this.space && gap >= -size * 0.02) return false;
    const near =
      gap < size * WORD_GAP || (!this.space && gap < size * MARKED_GAP && ENDS_MARKED.test(word.text));
    return near && !(gap > size * 0.03 && this.isDivided(word.x1, x0, base - size * 0.3));
  }

  private isDivided(from: number, to: number, y: number): boolean {
    return this.borders.some((rule) => rule.at > from && rule.at < to && rule.from <= y && rule.to >= y);
  }

  addTurned(text: string, x0: number, x1: number, bottom: number, run: Run): void {
    this.count(run);
    const word = this.turning;
    this.current = null;
    this.space = false;
    if (word !== null && Math.abs(word.size - run.size) < 0.5) {
      word.text += text;
      word.x0 = Math.min(word.x0, x0);
      word.x1 = Math.max(word.x1, x1);
      word.base = Math.max(word.base, bottom);
      return;
    }
    const { size, bold, italic } = run;
    const order = this.turned.length;
    const stamped = this.stamped;
    this.turning = { text, x0, x1, base: bottom, size, bold, italic, order, afterSpace: false, stamped };
    this.turned.push(this.turning);
  }

  private count(run: Run): void {
    this.directions[run.direction]++;
    if (run.invisible) this.invisible++;
  }

  finish(): Omit<PageText, 'fonts'> {
    for (const word of this.words) if (word.fonts === undefined) word.text = word.text.normalize('NFC');
    for (const word of this.turned) word.text = word.text.normalize('NFC');
    const { words, turned, invisible, unmapped, directions } = this;
    return { words, turned, invisible, unmapped, directions };
  }
}

/** Remembers where a word changes between fonts of Unicode and of an old encoding. */
function noteFont(word: Word, { legacy }: Run): void {
  const last = word.fonts?.at(-1)?.font ?? null;
  if (last === legacy) return;
  word.fonts ??= [{ at: 0, font: null }];
  word.fonts.push({ at: word.text.length, font: legacy });
}
