#!/usr/bin/env node
// Writes the plain-text plans of fixtures/text: units, people and sentences are invented.
//
//   node scripts/fixtures-text.mjs [DIR]      (fixtures/text unless named)
//
// The expected plans beside them (NAME.json) are written by hand from the same content and checked by a test.
import fs from 'node:fs';
import path from 'node:path';

const TREES = {
  agency: ['UBND TỈNH SƠN HẢI', 'SỞ XÂY DỰNG'],
  number: 'Số: 217/KH-SXD',
  place: 'Sơn Hải, ngày 06 tháng 02 năm 2026',
  title: ['Chăm sóc cây xanh và chỉnh trang tuyến phố', 'trên địa bàn tỉnh Sơn Hải năm 2026'],
  body: [
    'Căn cứ Quyết định số 45/QĐ-UBND ngày 12/01/2026 của Ủy ban nhân dân tỉnh Sơn Hải về việc phê duyệt Đề án cây xanh đô thị giai đoạn 2026 - 2030;',
    'Thực hiện Kế hoạch số 18/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân tỉnh về chỉnh trang đô thị năm 2026;',
    'Sở Xây dựng ban hành Kế hoạch chăm sóc cây xanh và chỉnh trang tuyến phố năm 2026 như sau:',
    'I. MỤC ĐÍCH, YÊU CẦU',
    '1. Mục đích',
    '- Giữ gìn cảnh quan các tuyến phố, giảm số cây gãy đổ trong mùa mưa bão.',
    '- Nâng cao ý thức của người dân trong việc bảo vệ cây xanh nơi công cộng.',
    '2. Yêu cầu',
    '- Việc cắt tỉa phải hoàn thành trước mùa mưa, bảo đảm an toàn cho người đi đường và không làm gián đoạn giao thông.',
    'II. NỘI DUNG',
    '1. Kiểm tra, đánh số cây xanh trên các tuyến phố chính.',
    '2. Cắt tỉa, chống đỡ cây có nguy cơ gãy đổ.',
    'III. TỔ CHỨC THỰC HIỆN',
    '1. Phòng Hạ tầng kỹ thuật',
    '- Chủ trì lập danh mục tuyến phố, theo dõi tiến độ và tổng hợp báo cáo Giám đốc Sở.',
    '2. Trung tâm Cây xanh đô thị',
    '- Bố trí nhân lực, phương tiện; thực hiện cắt tỉa theo danh mục được duyệt.',
    '(Danh mục nhiệm vụ tại Phụ lục kèm theo)',
    'Trên đây là Kế hoạch chăm sóc cây xanh năm 2026, đề nghị các đơn vị nghiêm túc thực hiện./.',
  ],
  recipients: ['- UBND tỉnh (để b/c);', '- Giám đốc Sở;', '- Trung tâm Cây xanh đô thị;', '- Lưu: VT, HTKT.'],
  signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', '', '', 'Lương Thị Hải Vân'],
  annex: {
    lines: [
      'PHỤ LỤC',
      'DANH MỤC NHIỆM VỤ CHĂM SÓC CÂY XANH NĂM 2026',
      '(Kèm theo Kế hoạch số 217/KH-SXD ngày 06/02/2026 của Sở Xây dựng)',
    ],
    widths: [5, 34, 22, 22, 16],
    header: ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian hoàn thành'],
    rows: [
      [
        '1',
        'Kiểm tra, đánh số cây xanh trên 12 tuyến phố chính',
        'Phòng Hạ tầng kỹ thuật',
        'UBND các phường',
        'Tháng 3/2026',
      ],
      [
        '2',
        'Cắt tỉa, chống đỡ cây có nguy cơ gãy đổ',
        'Trung tâm Cây xanh đô thị',
        'Điện lực Sơn Hải',
        'Trước ngày 30/5/2026',
      ],
      [
        '3',
        'Tổ chức Ngày trồng cây tại các trường học',
        'Trung tâm Cây xanh đô thị',
        'Sở Giáo dục và Đào tạo',
        'Quý IV/2026',
      ],
    ],
  },
};

const SCHOOL = {
  head: [
    'PHÒNG VĂN HÓA - XÃ HỘI',
    'TRƯỜNG THCS ĐỒI THÔNG',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
  ],
  number: 'Số: 09/KH-THCSĐT',
  place: 'Đồi Thông, ngày 15 tháng 9 năm 2025',
  title: ['Tổ chức Tuần lễ đọc sách năm học 2025 - 2026'],
  body: [
    'Thực hiện Kế hoạch số 31/KH-PVHXH ngày 08/9/2025 của Phòng Văn hóa - Xã hội phường Đồi Thông về phát triển văn hóa đọc trong trường học;',
    'Trường THCS Đồi Thông xây dựng Kế hoạch tổ chức Tuần lễ đọc sách như sau:',
    'I. MỤC ĐÍCH',
    '- Giúp học sinh có thói quen đọc sách mỗi ngày và biết kể lại điều đã đọc.',
    'II. YÊU CẦU',
    '- Các lớp tham gia đầy đủ, không chạy theo thành tích, sách do học sinh tự chọn.',
    'III. NỘI DUNG VÀ THỜI GIAN',
    '1. Nội dung',
    'a) Góc sách của lớp: mỗi học sinh góp ít nhất một cuốn và giới thiệu cuốn sách ấy trước lớp trong giờ sinh hoạt.',
    'b) Hội thi kể chuyện theo sách dành cho khối 6 và khối 7.',
    '2. Thời gian: từ ngày 06/10/2025 đến ngày 11/10/2025.',
    'IV. TỔ CHỨC THỰC HIỆN',
    '1. Tổ Ngữ văn',
    '- Soạn thể lệ hội thi, chọn ban giám khảo và chấm điểm.',
    '2. Thư viện trường',
    '- Mở cửa cả buổi trưa trong suốt tuần lễ; lập danh mục sách nên đọc.',
    'Trên đây là Kế hoạch tổ chức Tuần lễ đọc sách, các tổ chuyên môn và giáo viên chủ nhiệm thực hiện./.',
  ],
  recipients: ['Nơi nhận:', '- Phòng VH-XH (để b/c);', '- Các tổ chuyên môn;', '- Lưu: VT.'],
  signature: ['HIỆU TRƯỞNG', 'Đoàn Minh Khuê'],
  annex: {
    lines: [
      'PHỤ LỤC',
      'LỊCH HOẠT ĐỘNG TUẦN LỄ ĐỌC SÁCH',
      '(Kèm theo Kế hoạch số 09/KH-THCSĐT ngày 15/9/2025 của Trường THCS Đồi Thông)',
    ],
    widths: [4, 40, 22, 24, 18],
    header: ['TT', 'Nội dung hoạt động', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian'],
    rows: [
      [
        '1',
        'Khai mạc tuần lễ, giới thiệu các góc sách của từng lớp tại sân trường.',
        'Thư viện trường',
        'Giáo viên chủ nhiệm',
        '06/10/2025',
      ],
      [
        '2',
        'Hội thi kể chuyện theo sách của khối 6 và khối 7, mỗi lớp một tiết mục.',
        'Tổ Ngữ văn',
        'Đoàn trường',
        '09/10/2025',
      ],
      [
        '3',
        'Tổng kết, trao giải và công bố danh mục sách được học sinh yêu thích.',
        'Ban Giám hiệu',
        'Thư viện trường',
        '11/10/2025',
      ],
    ],
  },
};

const CLINIC = [
  'ỦY BAN NHÂN DÂN XÃ BÌNH LÂM',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: /KH-UBND',
  'Bình Lâm, ngày tháng 5 năm 2026',
  'DỰ THẢO',
  'KẾ HOẠCH',
  'Khám sức khỏe cho người cao tuổi năm 2026',
  'Căn cứ Luật Người cao tuổi ngày 23/11/2009;',
  'Ủy ban nhân dân xã Bình Lâm xây dựng Kế hoạch khám sức khỏe cho người cao tuổi năm 2026 như sau:',
  'I. MỤC ĐÍCH, YÊU CẦU',
  '1. Mục đích: Phát hiện sớm các bệnh thường gặp, lập hồ sơ theo dõi sức khỏe cho từng người.',
  '2. Yêu cầu: Khám đủ các thôn, không thu tiền.',
  'II. THỜI GIAN, ĐỊA ĐIỂM',
  '1. Thời gian: quý III năm 2026.',
  '2. Địa điểm: Trạm Y tế xã.',
  'III. KINH PHÍ',
  'Từ ngân sách xã và nguồn tài trợ hợp pháp.',
  'IV. TỔ CHỨC THỰC HIỆN',
  '1. Trạm Y tế xã',
  '- Chuẩn bị nhân lực, thuốc và dụng cụ.',
  '2. Các thôn',
  '- Lập danh sách, mời người cao tuổi đến khám theo lịch.',
  'Nơi nhận:',
  '- TT. Đảng ủy xã (để b/c);',
  '- Các thôn;',
  '- Lưu: VT.',
  'TM. ỦY BAN NHÂN DÂN',
  'CHỦ TỊCH',
  'Tô Văn Hiếu',
];

/** Greedy line breaks, the first line narrower by its indent. */
function wrap(text, width, indent = 0) {
  const lines = [];
  let line = ' '.repeat(indent);
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line += line.trim() === '' ? word : ` ${word}`;
  }
  return [...lines, line];
}

const centre = (text, width) => ' '.repeat(Math.max(0, Math.floor((width - text.length) / 2))) + text;

/** Lines of several columns side by side, each centred in its width or from its left edge. */
function beside(columns, widths, place) {
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    columns
      .map((lines, i) => place(lines[row] ?? '', widths[i]).padEnd(widths[i]))
      .join('')
      .trimEnd(),
  );
}

/** As `pdftotext -layout` prints a page: the place of words kept by blanks, a form feed behind each page. */
function layout({ agency, number, place, title, body, recipients, signature, annex }) {
  const WIDTH = 96;
  const HALF = [40, 56];
  const nation = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
  const cells = (row) =>
    beside(
      row.map((cell, i) => wrap(cell, annex.widths[i] - 2)),
      annex.widths,
      (text) => text,
    );
  const pages = [
    [
      ...beside([agency, nation], HALF, centre),
      '',
      ...beside([[number], [place]], HALF, centre),
      '',
      centre('KẾ HOẠCH', WIDTH),
      ...title.map((line) => centre(line, WIDTH)),
      '',
      ...body.flatMap((text) => wrap(text, WIDTH, 6)),
      '',
      ...beside([['Nơi nhận:', ...recipients], signature], HALF, (text, width) =>
        width === HALF[0] ? text : centre(text, width),
      ),
    ],
    [
      ...annex.lines.map((line) => centre(line, WIDTH)),
      '',
      ...cells(annex.header),
      ...annex.rows.flatMap((row) => ['', ...cells(row)]),
    ],
  ];
  return pages.map((lines) => `${lines.join('\n')}\n\f`).join('');
}

/** As a flat extraction prints it: no places, lines as they were printed, each with an empty line behind. */
function flat({ head, number, place, title, body, recipients, signature, annex }) {
  const cells = [annex.header, ...annex.rows].flatMap((row) =>
    row.flatMap((cell, i) => wrap(cell, annex.widths[i])),
  );
  const lines = [
    ...[...head, number, place, 'KẾ HOẠCH', ...title],
    ...body.flatMap((text) => wrap(text, 84)),
    ...[...recipients, ...signature, ...annex.lines, ...cells],
  ];
  return lines.map((line) => `${line} \n\n`).join('');
}

/** As copied from a web page on another system: a line for each paragraph, letters decomposed, CR LF. */
const web = (lines) =>
  lines
    .map((line) => `${line}\r\n`)
    .join('')
    .normalize('NFD');

const folder = process.argv[2] ?? path.resolve(import.meta.dirname, '../fixtures/text');
fs.mkdirSync(folder, { recursive: true });
const FILES = { 'layout.txt': layout(TREES), 'flat.txt': flat(SCHOOL), 'web.txt': web(CLINIC) };
for (const [name, text] of Object.entries(FILES)) fs.writeFileSync(path.join(folder, name), text);
console.error(`${Object.keys(FILES).length} texts in ${path.relative('.', folder) || '.'}`);
