/** Labels above all that a page says of an event, with the abstract under another one. */
import { expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';

it('"Descripción" heads the sentence that announces, and "Resumen conferencia" the abstract', async () => {
  const page =
    '¿Qué hay bajo… \'Las mareas y los puentes de piedra\'?\n\nFecha\n\n23/11/2026, 18:00\n\nLugar\n\nCádiz\n\nDescripción\n\nVuelve el ciclo "Qué hay bajo…" del Centro de Estudios Marinos: Rosalía Quintero dará la charla "Las mareas y los puentes de piedra" el lunes 23 de noviembre, a las 18:00, en la Sala Caleta, Cádiz.\n\nEntrada libre.\n\nResumen conferencia\n\nUn puente de piedra aguanta siglos de mareas si su primera hilada está bien puesta. Veremos de qué modo se pone, y por qué los que la pusieron mal no firmaron.\n';
  const [talk, another] = (await understand(page)).talks;
  expect(another).toBeUndefined();
  expect(talk?.title?.value).toBe('Las mareas y los puentes de piedra');
  expect(talk?.appearances.map(({ name }) => name.value)).toEqual(['Rosalía Quintero']);
  expect(talk?.abstract?.value).toMatch(/^Un puente de piedra .* no firmaron\.$/u);
});
