type Channels = readonly [red: number, green: number, blue: number];

const channels = (color: string): Channels => [
  parseInt(color.slice(1, 3), 16),
  parseInt(color.slice(3, 5), 16),
  parseInt(color.slice(5, 7), 16),
];

/** The colour at `share` of the way from one "#RRGGBB" to another. */
export function mix(from: string, to: string, share: number): string {
  const end = channels(to);
  const mixed = channels(from).map((channel, index) => Math.round(channel + (end[index]! - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

export const lighten = (color: string, share: number) => mix(color, "#FFFFFF", share);
