/** A parent plan and its child, for the examples of workspace rules. */
import type { Plan } from '../../model/plan.js';
import { exampleDate } from '../basePlan.js';

/** Makes the clean plan the one that the clean plan cites: 41/KH-UBND of the province. */
export function makeParent(plan: Plan): void {
  plan.header.parentAgency = null;
  plan.header.issuers = ['ỦY BAN NHÂN DÂN TỈNH HÀ TÂN'];
  plan.header.number = {
    raw: 'Số: 41/KH-UBND',
    serial: '41',
    symbol: 'KH-UBND',
    typeCode: 'KH',
    issuerCode: 'UBND',
    unitCodes: [],
  };
  plan.header.date = exampleDate('ngày 05 tháng 01 năm 2026', 2026, 1, 5);
  plan.title = 'Tổ chức các hội thi năm 2026';
  plan.legalBases = [];
  plan.references = [];
  plan.annexes = [];
}

export const child = (): void => {};

/** One edit behind the other. */
export function both(first: (plan: Plan) => void, second: (plan: Plan) => void): (plan: Plan) => void {
  return (plan) => {
    first(plan);
    second(plan);
  };
}
