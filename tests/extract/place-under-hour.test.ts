import { expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';

const placeOf = async (text: string) => (await understand(text)).talks[0]?.location?.value ?? null;

const page = (below: string) =>
  `Tides in narrow bays\nMona Lindgren, University of Bergen\n\n8 June 2026, 13:00\n${below}\n\nAbstract: We measure tides in bays that are narrow and tell what comes of it.\n`;

it('takes a name or a code straight below the hour as the place', async () => {
  expect(await placeOf(page('Small Kiln, Harbour Laboratory'))).toBe('Small Kiln, Harbour Laboratory');
  expect(await placeOf(page('QRB 2014'))).toBe('QRB 2014');
  expect(await placeOf(page('The Old Boathouse'))).toBe('The Old Boathouse');
});

it('takes no notice, subject, post or person there as the place', async () => {
  for (const below of [
    'Add to Calendar',
    'Algebraic Topology',
    'Geometry Seminar',
    'Free and open to the public',
    'Lena Hoffmann',
  ])
    expect(await placeOf(page(below))).toBeNull();
});

it('takes no sentence on the speaker as the place', async () => {
  const text =
    'We are happy to host Mona Lindgren (University of Bergen), who will give a talk titled "Tides in narrow bays" on Monday, 8 June 2026, from 1 to 2pm.\n';
  expect(await placeOf(text)).toBeNull();
});
