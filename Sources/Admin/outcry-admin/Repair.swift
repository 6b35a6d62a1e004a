internal import ArgumentParser
private import StoreJournal

extension OutcryAdmin {
  struct Repair: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Cuts a store before its first damaged record.",
      discussion: """
        What is cut is lost to the server: orders that were acknowledged may be among it. Make a copy first, with \
        'outcry-admin backup'. Without --yes it only says what it would do.
        """)

    @OptionGroup var argument: StoreArgument

    @Flag(help: "Do it.")
    var yes = false

    mutating func run() async throws {
      let isMeant = yes
      let store = argument.store
      try await argument.use { log in
        let found = try await Verification.run(log)
        guard let first = found.damage.first else { return print("nothing is damaged, and nothing was changed") }
        let kept = first.revision - 1
        guard isMeant else {
          print("revision \(first.revision): \(first.reason)")
          print("would keep revisions up to \(kept) and cut \(found.newest - kept)")
          return print("'outcry-admin repair --yes \(store)' does it")
        }
        try log.cut(after: kept)
        print("kept revisions up to \(kept), cut \(found.newest - kept)")
      }
    }
  }
}
