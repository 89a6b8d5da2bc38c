/** Each product as one line of a pen in a square of 32. */
export const drawings: Record<string, string> = {
  cups: 'M4 11h11v8a4 4 0 01-4 4H8a4 4 0 01-4-4zM15 13h1.5a2.5 2.5 0 010 5H15M18.5 14H26v6a3.5 3.5 0 01-3.5 3.5h-1M26 15.5h1a2 2 0 010 4h-1M4 27h24',
  bowl: 'M5 12h22c0 7-4 12-11 12S5 19 5 12zM12 27h8M9 16c4 2 10 2 14 0',
  teapot: 'M8 14h15c2 6 0 12-7.5 12S6 20 8 14zM11 14c0-3 2-4 4.5-4s4.5 1 4.5 4M15.5 10V8M23 17l5-4M8 18l-5 2.5',
  plates:
    'M4 16a12 5 0 0024 0 12 5 0 00-24 0zM9 16a7 2.6 0 0014 0 7 2.6 0 00-14 0zM4 19.5a12 5 0 0024 0M4 23a12 5 0 0024 0',
  espresso: 'M7 5h18v5H7zM9 10v16h14M7 28h18M19 10v4h-6v-4M12.5 18h7v4a3 3 0 01-3 3h-1a3 3 0 01-3-3z',
  grinder: 'M11 13h10l2 14H9zM12 13c0-3 1.5-5 4-5s4 2 4 5M16 8V4h7M13 20h6',
  kettle: 'M9 12h12l3 14H8zM11 12V8h8v4M22 18c3 0 2-7 6-8M9 15c-5 0-5 7-1 8',
  beans: 'M9 8h14l2 20H7zM9 8l2-4h10l2 4M16 14c-3 0-4 2-4 4s1 4 4 4 4-2 4-4-1-4-4-4zM16 14c-1.5 3 1.5 5 0 8',
  bedding: 'M4 26V10M4 22h24v4M28 22v-5a3 3 0 00-3-3H12v8M4 17h8M6 14.5a1.5 1.5 0 103 0 1.5 1.5 0 10-3 0',
  towels: 'M6 8h20v6H6zM6 14h20v6H6zM6 20h20v6H6zM20 8v18',
  apron: 'M12 5c0 4 8 4 8 0M12 5l-1 8c-3 2-4 3-4 6v8h18v-8c0-3-1-4-4-6l-1-8M12 20h8v4h-8z',
  throw: 'M6 6h16v16H6zM22 8h4v18H10v-4M9 26v2M13 26v2M17 26v2M21 26v2M25 26v2M6 11h16M6 16h16',
}
