/** Announcements to try, of three kinds. */

export interface Example {
  readonly name: string;
  readonly text: string;
}

const MAIL = `From: Statistics seminar <seminar@stats.example.edu>
Subject: [seminar] Lena Hoffmann on Thursday: Why momentum forgets
Date: Mon, 9 Mar 2026 09:12:00 +0100

Dear all,

we are glad to welcome Lena Hoffmann (ETH Zurich) in our Statistics Seminar this week.

Title: Why momentum forgets
Time: Thursday, 12 March 2026, 16:15–17:15
Room: HG G 19.1, Rämistrasse 101, Zurich

Abstract: Momentum is used everywhere in deep learning, and yet we hardly know what it remembers. We show that stochastic gradient descent with momentum forgets its first steps at a rate that depends on the noise alone, and what this means for non-convex optimization.

Bio: Lena Hoffmann is an assistant professor of computer science at ETH Zurich. Before that she was a postdoc at MIT (2018–2021), and she received her PhD from the University of Cambridge in 2018.

Slides will be at https://stats.example.edu/hoffmann.pdf

See you there,
Marta
`;

const PROGRAMME = `Algebra Day
University of Bonn, Friday 22 May 2026, Lipschitz Hall

10:00  Amadou Keita (University of Cambridge)
       Representations of small quantum groups

11:15  Ilse Varga (University of Vienna)
       Gradient flows on graphs

14:00  Ruth Lindgren (KTH Stockholm)
       What moduli spaces remember
`;

const CALENDAR = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Example//Colloquium//EN
BEGIN:VEVENT
UID:colloquium-2026-04-21@example.edu
SUMMARY:Petra Example (University of Oxford): Sampling without regret
DTSTART;TZID=Europe/London:20260421T150000
DTEND;TZID=Europe/London:20260421T160000
LOCATION:Lecture Theatre 2
URL:https://maths.example.edu/colloquium/petra-example
DESCRIPTION:Markov chains are slow where it matters most. We look at sampl
 ing schemes that lose little\\, and say how much.
END:VEVENT
END:VCALENDAR
`;

export const EXAMPLES: readonly Example[] = [
  { name: 'a mail', text: MAIL },
  { name: 'a programme', text: PROGRAMME },
  { name: 'a calendar', text: CALENDAR },
];
