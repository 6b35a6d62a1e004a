import ArgumentParser

struct OrderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "order",
    abstract: "Places, changes, cancels, shows and streams orders.",
    discussion: Manual.discussion(
      """
      Orders come from you, from the session's strategy and from triggers; all of them are listed and streamed here. \
      Every order is checked against the session's risk limits before it is sent; an order that is refused is on record \
      as DENIED.
      """,
      examples: [
        "outcry order place demo buy 5 SP500", "outcry order list demo --status accepted --status partially-filled",
        "outcry order bracket demo buy 5 SP500 --limit 1350 --take-profit 1400 --stop 1320", "outcry order watch demo",
      ],
      exitStatus: [Manual.noSuchSession]),
    subcommands: [
      PlaceOrder.self, PlaceBracket.self, PlacePair.self, PlaceSequence.self, ModifyOrder.self, CancelOrder.self,
      CancelAllOrders.self, ShowOrder.self, ListOrders.self, WatchOrders.self,
    ])
}
