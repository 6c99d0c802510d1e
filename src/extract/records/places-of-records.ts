/** Where a record's talk is: a room and the house around it, which exports keep apart. */

import { joinMapped, type MappedText } from '../mapped-text.ts';
import { type Fields, textOf } from './placed-fields.ts';

const ROOMS = 'roomfullname room roomname hall roomnumber auditorium';
const HOUSES = 'location venue locationname place name building buildingname addresstitle title label';

/** The room with its house, as one says it ("LB 08, Lloyd Institute", "Kane Hall 120"); null where one of the two is not told. */
export function roomInHouse(fields: Fields): MappedText | null {
  const room = textOf(fields, ROOMS);
  const house = textOf(fields, HOUSES);
  if (!room || !house || room.text.length > LONGEST || house.text.length > LONGEST) return null;
  if (house.text.includes(room.text.trim())) return house;
  if (room.text.includes(house.text.trim())) return room;
  return /\p{L}{2}/u.test(room.text) ? joinMapped(room, ', ', house) : joinMapped(house, ' ', room);
}

const LONGEST = 80;
