/**
 * Starts PDFium from its binary. The binary asks for what the C library of Emscripten wants of its surroundings: a
 * clock, files, growing memory. A reader of bytes needs hardly any of it, and the script that comes with the binary
 * takes as long to load as a plan of some pages takes to read.
 */
type Call = (...args: number[]) => number;

export interface Instance {
  readonly exports: Readonly<Record<string, Call>>;
  /** Current views of the memory. */
  readonly views: Views;
}

export interface Views {
  u8: Uint8Array;
  i32: Int32Array;
  f32: Float32Array;
  f64: Float64Array;
}

/** Error numbers of the C library (musl as WASI numbers them). */
const NO_FILE = -44;
const NO_SYSTEM = -52;
const BAD_FILE = 8;

const PAGE = 65_536;
/** Memory grows by a fifth at least, so that it need not grow often, and by 96 MB at most beyond what is asked for. */
const GROWTH = 1.2;
const MOST_SPARE = 96 * 1024 * 1024;
const MOST_MEMORY = 2 ** 31 - PAGE;
/** Bytes of `struct tm`. */
const TIME_SIZE = 44;

const viewsOf = ({ buffer }: WebAssembly.Memory): Views => ({
  u8: new Uint8Array(buffer),
  i32: new Int32Array(buffer),
  f32: new Float32Array(buffer),
  f64: new Float64Array(buffer),
});

interface Running {
  memory: WebAssembly.Memory;
  table: WebAssembly.Table;
  calls: Readonly<Record<string, Call>>;
  readonly views: Views;
}

/** Grows to at least `wanted` bytes; 0 when there is no more, which the binary takes as a failed allocation. */
function grow({ memory, views }: Running, wanted: number): number {
  const asked = wanted >>> 0;
  if (asked > MOST_MEMORY) return 0;
  const now = memory.buffer.byteLength;
  for (const size of [Math.min(now * GROWTH, asked + MOST_SPARE, MOST_MEMORY), asked]) {
    const pages = Math.ceil((Math.max(size, asked) - now) / PAGE);
    try {
      memory.grow(pages);
      Object.assign(views, viewsOf(memory));
      return 1;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return 0;
}

/** Calls through the table that may end in a long jump: a number is thrown, and the binary goes on behind its setjmp. */
function guarded(running: Running): (index: number, ...args: number[]) => number {
  const known: Call[] = [];
  return (index, ...args) => {
    const { calls, table } = running;
    const stack = calls.emscripten_stack_get_current?.() ?? 0;
    try {
      const call = known[index] ?? (table.get(index) as Call);
      known[index] = call;
      return call(...args);
    } catch (error) {
      calls._emscripten_stack_restore?.(stack);
      if (typeof error !== 'number') throw error;
      calls.setThrew?.(1, 0);
      return 0;
    }
  };
}

/** Whatever the library would print goes nowhere; it is told that all was written. */
function write({ views: { i32 } }: Running, vectors: number, count: number, written: number): number {
  let total = 0;
  for (let at = 0; at < count; at++) total += i32[(vectors >> 2) + at * 2 + 1] ?? 0;
  i32[written >> 2] = total;
  return 0;
}

function surroundings(running: Running, wanted: readonly WebAssembly.ModuleImportDescriptor[]) {
  const broken = (): never => {
    throw new WebAssembly.RuntimeError('PDFium gave up');
  };
  const noTime = (_low: number, _high: number, time: number): undefined => {
    running.views.u8.fill(0, time, time + TIME_SIZE);
  };
  const jump = (): never => {
    throw Number.POSITIVE_INFINITY;
  };
  const known: Readonly<Record<string, (...args: number[]) => number | undefined>> = {
    _abort_js: broken,
    __assert_fail: broken,
    _emscripten_throw_longjmp: jump,
    _emscripten_memcpy_js: (to = 0, from = 0, length = 0) => {
      running.views.u8.copyWithin(to, from, from + length);
    },
    emscripten_resize_heap: (size = 0) => grow(running, size),
    emscripten_date_now: () => Date.now(),
    _tzset_js: () => undefined,
    _localtime_js: (low = 0, high = 0, time = 0) => noTime(low, high, time),
    _gmtime_js: (low = 0, high = 0, time = 0) => noTime(low, high, time),
    fd_write: (_file = 0, vectors = 0, count = 0, written = 0) => write(running, vectors, count, written),
    fd_read: () => BAD_FILE,
    fd_seek: () => BAD_FILE,
    fd_sync: () => BAD_FILE,
    fd_close: () => BAD_FILE,
    environ_get: () => 0,
    environ_sizes_get: (count = 0, size = 0) => {
      running.views.i32[count >> 2] = 0;
      running.views.i32[size >> 2] = 0;
      return 0;
    },
    __syscall_openat: () => NO_FILE,
    __syscall_stat64: () => NO_FILE,
    __syscall_lstat64: () => NO_FILE,
    __syscall_newfstatat: () => NO_FILE,
  };
  const modules: Record<string, Record<string, WebAssembly.ImportValue>> = {};
  for (const { module, name } of wanted) {
    const own = modules[module] ?? {};
    modules[module] = own;
    const value = known[name] ?? otherwise(name, running);
    own[name] = value;
  }
  return modules;
}

function otherwise(name: string, running: Running): (...args: number[]) => number {
  if (name.startsWith('invoke_')) return guarded(running) as (...args: number[]) => number;
  if (name.startsWith('__syscall_')) return () => NO_SYSTEM;
  throw new Error(`PDFium asks for ${name}`);
}

/** A running PDFium. Throws when the binary asks for what is not known here. */
export async function startInstance(code: WebAssembly.Module): Promise<Instance> {
  const running = { views: {} as Views } as Running;
  const imports = surroundings(running, WebAssembly.Module.imports(code));
  const { exports } = await WebAssembly.instantiate(code, imports);
  running.memory = exports.memory as WebAssembly.Memory;
  running.table = exports.__indirect_function_table as WebAssembly.Table;
  running.calls = exports as unknown as Record<string, Call>;
  Object.assign(running.views, viewsOf(running.memory));
  const { emscripten_stack_init, __wasm_call_ctors, PDFiumExt_Init } = running.calls;
  if (!emscripten_stack_init || !__wasm_call_ctors || !PDFiumExt_Init)
    throw new Error('this binary of PDFium is another one');
  emscripten_stack_init();
  __wasm_call_ctors();
  PDFiumExt_Init();
  return { exports: running.calls, views: running.views };
}
