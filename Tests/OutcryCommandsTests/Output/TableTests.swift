import Testing

@testable import OutcryCommands

@Suite struct TableTests {
  private let plain = Style(isTerminal: false, environment: [:])
  private let columns: [Column<(String, String)>] = [
    .left("NAME", 8) { Cell($0.0) }, .right("VALUE", 7) { Cell($0.1, .green) }, .left("NOTE") { _ in "x" },
  ]

  @Test func columnsAreAsWideAsTheirWidestCellAndNumbersStandRight() {
    let text = Table(columns).rendered([("a", "1.00"), ("long name", "12345.00")], style: plain)
    #expect(
      text == """
        NAME          VALUE  NOTE
        a              1.00  x
        long name  12345.00  x

        """)
  }

  @Test func streamedRowsKeepTheWidthsOfTheirHeader() {
    let table = Table(columns)
    #expect(table.streamHeader(style: plain) == "NAME        VALUE  NOTE\n")
    #expect(table.streamRow(("a", "1.00"), style: plain) == "a            1.00  x\n")
    #expect(table.streamRow(("a name too long", "1.00"), style: plain) == "a name too long     1.00  x\n")
  }

  @Test func colorsDoNotCountAsWidth() {
    let colored = Table(columns).rendered([("a", "1.00")], style: Style(isTerminal: true, environment: [:]))
    #expect(colored.contains("\u{1B}[32m1.00\u{1B}[0m"))
    let stripped = colored.replacing(/\u{1B}\[[0-9]+m/, with: "")
    #expect(stripped == Table(columns).rendered([("a", "1.00")], style: plain))
  }

  @Test func blocksAlignTheirValues() {
    var block = KeyValueBlock()
    block.add("A", "1")
    block.add("Longer", "2")
    block.add("Nothing", unlessAbsent: .absent)
    #expect(block.rendered(style: plain) == "A       1\nLonger  2\n")
    #expect(block.rendered(style: plain, indentation: 2) == "  A       1\n  Longer  2\n")
  }

  @Test func whatAServerSendsCannotMoveTheCursor() {
    #expect(Cell("a\u{1B}[2Jb\nc\u{2028}d\te").text == "a [2Jb c d e")
  }

  @Test func colorIsForTerminalsOfPeopleWhoHaveNotDeclinedIt() {
    #expect(Style(isTerminal: true, environment: ["NO_COLOR": ""]).usesColor)
    #expect(!Style(isTerminal: true, environment: ["NO_COLOR": "1"]).usesColor)
    #expect(!Style(isTerminal: true, environment: ["TERM": "dumb"]).usesColor)
    #expect(!Style(isTerminal: false, environment: [:]).usesColor)
  }
}
