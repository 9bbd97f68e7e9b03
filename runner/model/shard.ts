/** One of so many parts of a run, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly total: number;
}

/** A shard as it is written: `2/4`. */
export function formatShard({ index, total }: Shard): string {
  return `${index}/${total}`;
}

/** Takes `2/4` apart; `undefined` if it says anything else, or names a shard that there isn't. */
export function parseShard(text: string): Shard | undefined {
  const [, index, total] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text) ?? [];
  const shard = { index: Number(index), total: Number(total) };
  return index !== undefined && shard.index <= shard.total ? shard : undefined;
}
