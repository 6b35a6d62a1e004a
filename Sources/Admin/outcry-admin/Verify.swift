internal import ArgumentParser
private import StoreJournal

extension OutcryAdmin {
  struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Reads every record and checks it: no gaps, right checksums, readable.")

    @OptionGroup var argument: StoreArgument

    mutating func run() async throws {
      let found = try await argument.use { try await Verification.run($0) }
      if found.damagedRecords == 0 {
        print("\(found.records) records, the newest \(found.newest): all are what was written")
        return
      }
      print("\(found.records) records, the newest \(found.newest); \(found.damagedRecords) are damaged:")
      for damage in found.damage { print("  revision \(damage.revision): \(damage.reason)") }
      print("'outcry-admin repair \(argument.store)' keeps what is before the first of them")
      throw ExitCode(3)
    }
  }
}
