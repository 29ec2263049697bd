/** Sorts in place like `Array.sort`; what is in order already, as most printed text is, costs one look. */
export function sortUnsorted<T>(list: T[], compare: (a: T, b: T) => number): T[] {
  for (let at = 1; at < list.length; at++)
    if (compare(list[at - 1] as T, list[at] as T) > 0) return list.sort(compare);
  return list;
}
