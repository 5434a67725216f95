import { readFileSync } from 'node:fs';

export const tokenFiles = ['launcher.css', 'chat/styles/tokens.css'];
const client = new URL('../../client/', import.meta.url);
/** Where the chat's tokens are declared. */
export const tokenStyles = tokenFiles.map((file) => readFileSync(new URL(file, client), 'utf8')).join('');

export type Theme = 'virk' | 'borger';
export type Mode = 'light' | 'dark';
export type Channels = [number, number, number];

/** A token's value as it is written, without the host's say, in a theme and a mode. */
export function valueOfToken(token: string, theme: Theme, mode: Mode): string {
  const declared = [...tokenStyles.matchAll(new RegExp(`--${token}:\\s*([^;]+);`, 'g'))].map(
    ([, value]) => value,
  );
  const value = declared[theme === 'borger' ? declared.length - 1 : 0];
  if (!value) throw new Error(`--${token} is not declared`);
  const own = value.replace(/^var\(--hvad-saa-[a-z-]+, (.*)\)$/s, '$1');
  const [, light, dark] = /^light-dark\((.*), (.*)\)$/.exec(own) ?? [own, own, own];
  return (mode === 'light' ? light : dark) ?? own;
}

export function channelsOfToken(token: string, theme: Theme, mode: Mode): Channels {
  return channelsOf(valueOfToken(token, theme, mode), theme, mode);
}

export function channelsOf(value: string, theme: Theme = 'virk', mode: Mode = 'light'): Channels {
  const mix = /^color-mix\(in srgb, var\(--(.+)\) (\d+)%, var\(--(.+)\)\)$/.exec(value);
  if (mix) {
    const [, one = '', share, other = ''] = mix;
    const [a, b] = [channelsOfToken(one, theme, mode), channelsOfToken(other, theme, mode)];
    return a.map(
      (channel, i) => (channel * Number(share) + (b[i] ?? 0) * (100 - Number(share))) / 100,
    ) as Channels;
  }
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(value)?.[1];
  if (!hex) throw new Error(`not a colour: ${value}`);
  const digits = hex.length === 3 ? [...hex].map((digit) => digit + digit) : hex.match(/../g);
  return digits?.map((pair) => Number.parseInt(pair, 16)) as Channels;
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(channels: Channels): number {
  const [r = 0, g = 0, b = 0] = channels
    .map((channel) => channel / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
export function contrast(one: Channels, other: Channels): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
