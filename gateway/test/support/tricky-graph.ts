const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@shareable", "@external", "@requires", "@provides", "@interfaceObject"])`;

/** Three small subgraphs with what makes answers hard to shape: abstract types, lists in lists, requirements, rewrites. */
export const TRICKY_SUBGRAPHS = [
  {
    name: 'people',
    sdl: `${LINK}
      type Query { someone: Person everyone: [Person!] anything: [Thing] pairs: [[Place]!] place(at: Int): Place! named: [Named!]! }
      type Mutation { greet(name: String): Person wave: Greeting! }
      type Greeting { text: String! to: Person }
      interface Named { name: String }
      union Thing = Worker | Guest | Place
      interface Person { id: ID! name: String boss: Worker }
      type Worker implements Person & Named @key(fields: "id") { id: ID! name: String! boss: Worker place: Place team: [Person!] kind: Kind! }
      type Guest implements Person & Named @key(fields: "id") { id: ID! name: String boss: Worker kind: Int }
      type Place implements Named @key(fields: "id") { id: ID! name: String size: Int! @shareable }
      enum Kind { DAY NIGHT }
      scalar Anything`,
  },
  {
    name: 'work',
    sdl: `${LINK}
      type Query { shifts: [Shift!]! }
      type Worker @key(fields: "id") { id: ID! shifts(first: Int = 2): [Shift!]! hours: Float wage: Int @requires(fields: "grade") grade: String @external }
      type Shift @key(fields: "id") { id: ID! worker: Worker! at: Place @provides(fields: "size") starts: String! notes: [[String!]] extra: Extra }
      type Place @key(fields: "id") { id: ID! size: Int! @external }
      union Extra = Bonus | Fine
      type Bonus { amount: Int! reason: String }
      type Fine { amount: Float! reason: String! }`,
  },
  {
    name: 'places',
    sdl: `${LINK}
      type Place @key(fields: "id") { id: ID! size: Int! @shareable near: [Place] owner: Owner open: Boolean! }
      type Worker @key(fields: "id") { id: ID! grade: String seat: Place }
      type Guest @key(fields: "id") { id: ID! seat: Place stays: [Stay!] }
      type Stay { nights: Int! place: Place! }
      interface Owner @key(fields: "id") { id: ID! label: String! }
      type Company implements Owner @key(fields: "id") { id: ID! label: String! staff: [Worker!] }
      type Family implements Owner @key(fields: "id") { id: ID! label: String! size: Int }`,
  },
  {
    name: 'taxes',
    sdl: `${LINK}
      type Owner @key(fields: "id") @interfaceObject { id: ID! tax: Int debts: [Debt!] }
      type Debt { amount: Int! to: Owner }`,
  },
] as const;
