/** Sentences of `batch` and `manifest` in both languages. */
import type { Language } from '../messages/index.js';

export interface BatchTexts {
  readonly options: Readonly<Record<string, string>>;
  readonly noMatch: string;
  readonly needsOutput: string;
  readonly badValue: (option: string, value: string, expected: string) => string;
  readonly collided: (input: string, output: string) => string;
  readonly failed: (input: string, reason: string) => string;
  readonly reason: (code: string) => string;
  readonly summary: (
    ok: number,
    skipped: number,
    failed: number,
    findings: number,
    seconds: string,
  ) => string;
  readonly failures: (count: number, reason: string, names: string) => string;
  readonly again: (command: string) => string;
  readonly stopping: string;
  readonly goOn: (command: string) => string;
  readonly progress: (done: number, total: string, rate: string, left: string, failed: number) => string;
}

const en: BatchTexts = {
  options: {
    batch: 'convert many files to a folder; an interrupted run goes on where it stopped',
    patterns: 'files, folders or patterns',
    output: 'folder for the plans and the manifest',
    format: 'format of the plans',
    ndjson: 'also write all plans to one file, a line each; - is standard output',
    ordered: 'keep the order of the inputs in that file',
    validate: 'check each plan and keep the findings in it',
    config: 'configuration for --validate; else the nearest one upwards',
    noConfig: 'check without any configuration',
    failOn: 'findings that make the status 1',
    force: 'do every file again',
    retryFailed: 'do only the files that failed before',
    jobs: 'worker threads; settled by the work when left out',
    timeout: 'seconds for one file; 0 is no bound',
    maxSize: 'megabytes of one file',
    maxPages: 'pages of one file',
    maxMemory: 'megabytes of the heap of a worker',
    shard: 'take part I of N, for several machines: I/N',
    filesFrom: 'take the names from a file, parted by newlines or NUL; - is standard input',
    report: 'write a report of the run (.json or .html)',
    quiet: 'print no progress and no summary',
    positions: 'add where each value was printed',
    encoding: 'how the bytes of text and HTML are to be read: utf-8, windows-1258, tcvn3, vni, vps, viscii …',
    manifest: 'join or read manifests',
    action: 'merge, status or failed',
    files: 'manifest files',
  },
  noMatch: 'no file matched; check the patterns',
  needsOutput: 'name a folder with -o, or a stream with --ndjson',
  badValue: (option, value, expected) => `${option} cannot be ${value}; expected ${expected}`,
  collided: (input, output) => `${input} would share its output with another file; written to ${output}`,
  failed: (input, reason) => `${input}: ${reason}`,
  reason: (code) =>
    ({
      timeout: 'took longer than --timeout allows',
      worker: 'the worker that read it died',
      crashed: 'an unexpected failure; please report it with the file',
      'max-pages': 'has more pages than --max-pages allows',
      'max-memory': 'needs more memory than --max-memory allows',
      ENOSPC: 'the disk is full',
      EROFS: 'the output folder cannot be written to',
      EACCES: 'no permission to write the output',
    })[code] ?? code,
  summary: (ok, skipped, failed, findings, seconds) =>
    `${ok} done, ${skipped} skipped, ${findings} with findings, ${failed} failed in ${seconds} s`,
  failures: (count, reason, names) => `  ${count} × ${reason}: ${names}`,
  again: (command) => `to do the failed ones again: ${command}`,
  stopping: 'stopping: what runs is finished; press Ctrl-C again to end at once',
  goOn: (command) => `stopped; to go on: ${command}`,
  progress: (done, total, rate, left, failed) =>
    `${done}/${total} files, ${rate}/s, ${left} left, ${failed} failed`,
};

const vi: BatchTexts = {
  options: {
    batch: 'chuyển nhiều tệp vào một thư mục; chạy lại sẽ làm tiếp chỗ dở',
    patterns: 'tệp, thư mục hoặc mẫu tên',
    output: 'thư mục chứa các kế hoạch và sổ ghi',
    format: 'định dạng của các kế hoạch',
    ndjson: 'ghi thêm mọi kế hoạch vào một tệp, mỗi kế hoạch một dòng; - là đầu ra chuẩn',
    ordered: 'giữ thứ tự đầu vào trong tệp đó',
    validate: 'kiểm tra từng kế hoạch và ghi phát hiện vào đó',
    config: 'tệp cấu hình cho --validate; nếu không nêu thì tìm ngược lên trên',
    noConfig: 'kiểm tra không theo cấu hình nào',
    failOn: 'mức phát hiện làm mã kết thúc là 1',
    force: 'làm lại mọi tệp',
    retryFailed: 'chỉ làm lại các tệp lỗi lần trước',
    jobs: 'số luồng; tự chọn theo khối lượng nếu bỏ trống',
    timeout: 'số giây cho một tệp; 0 là không giới hạn',
    maxSize: 'số megabyte của một tệp',
    maxPages: 'số trang của một tệp',
    maxMemory: 'số megabyte bộ nhớ của một luồng',
    shard: 'nhận phần I trong N khi chạy trên nhiều máy: I/N',
    filesFrom: 'lấy tên tệp từ danh sách, cách nhau bằng xuống dòng hoặc NUL; - là đầu vào chuẩn',
    report: 'ghi báo cáo lượt chạy (.json hoặc .html)',
    quiet: 'không in tiến độ và tổng kết',
    positions: 'thêm vị trí in của từng giá trị',
    encoding: 'bảng mã của văn bản thuần và HTML: utf-8, windows-1258, tcvn3, vni, vps, viscii…',
    manifest: 'gộp hoặc đọc sổ ghi',
    action: 'merge, status hoặc failed',
    files: 'các tệp sổ ghi',
  },
  noMatch: 'không có tệp nào khớp; hãy kiểm tra mẫu tên',
  needsOutput: 'hãy nêu thư mục bằng -o, hoặc luồng ra bằng --ndjson',
  badValue: (option, value, expected) => `${option} không thể là ${value}; cần ${expected}`,
  collided: (input, output) => `${input} trùng tên đầu ra với tệp khác; ghi vào ${output}`,
  failed: (input, reason) => `${input}: ${reason}`,
  reason: (code) =>
    ({
      timeout: 'lâu hơn thời hạn --timeout',
      worker: 'luồng đọc tệp này bị dừng đột ngột',
      crashed: 'lỗi không lường trước; xin báo lại kèm tệp',
      'max-pages': 'nhiều trang hơn --max-pages',
      'max-memory': 'cần nhiều bộ nhớ hơn --max-memory',
      ENOSPC: 'đĩa đã đầy',
      EROFS: 'thư mục đầu ra không ghi được',
      EACCES: 'không có quyền ghi đầu ra',
    })[code] ?? code,
  summary: (ok, skipped, failed, findings, seconds) =>
    `xong ${ok}, bỏ qua ${skipped}, có phát hiện ${findings}, lỗi ${failed}, trong ${seconds} giây`,
  failures: (count, reason, names) => `  ${count} × ${reason}: ${names}`,
  again: (command) => `để làm lại các tệp lỗi: ${command}`,
  stopping: 'đang dừng: các tệp đang đọc sẽ được làm xong; bấm Ctrl-C lần nữa để dừng ngay',
  goOn: (command) => `đã dừng; để làm tiếp: ${command}`,
  progress: (done, total, rate, left, failed) =>
    `${done}/${total} tệp, ${rate}/giây, còn ${left}, lỗi ${failed}`,
};

export const BATCH_TEXTS: Readonly<Record<Language, BatchTexts>> = { vi, en };
