import mammoth from 'mammoth';

const { value } = await mammoth.convertToHtml({ path: process.argv[2] });
process.stdout.write(value);
