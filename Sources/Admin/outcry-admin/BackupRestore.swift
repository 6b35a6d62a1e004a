internal import ArgumentParser
private import Stores

extension OutcryAdmin {
  struct Backup: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Copies a store into a file, also while its server runs.")

    @OptionGroup var argument: StoreArgument

    @Argument(help: "The file to make.")
    var file: String

    mutating func run() throws {
      try argument.store.backUp(to: file)
      print("backed up \(argument.store) to \(file)")
    }
  }

  struct Restore: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Makes a store of a backup, where there is none yet.")

    @OptionGroup var argument: StoreArgument

    @Argument(help: "The file that 'backup' made.")
    var file: String

    mutating func run() throws {
      try argument.store.restore(from: file)
      print("restored \(argument.store) from \(file)")
    }
  }
}
