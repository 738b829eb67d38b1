/**
 * Measures every subject once a round, one after the other, and begins each round with another one, so that whatever the
 * machine does meanwhile falls on all alike.
 */
export async function interleave<Subject, Figure>(
  rounds: number,
  subjects: readonly Subject[],
  measure: (subject: Subject) => Promise<Figure>,
): Promise<Map<Subject, Figure[]>> {
  const figures = new Map<Subject, Figure[]>(subjects.map((subject) => [subject, []]));
  for (let round = 0; round < rounds; round++) {
    const first = round % subjects.length;
    for (const subject of [...subjects.slice(first), ...subjects.slice(0, first)])
      figures.get(subject)?.push(await measure(subject));
  }
  return figures;
}
