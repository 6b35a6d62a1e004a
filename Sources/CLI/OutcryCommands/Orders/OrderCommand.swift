import ArgumentParser

struct OrderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "order",
    abstract: "Places, cancels, shows and streams orders.",
    discussion: Manual.discussion(
      """
      Orders come from you, from the session's strategy and from triggers; all of them are listed and streamed here. \
      Every order is checked against the session's risk limits before it is sent; an order that is refused is on record \
      as DENIED.
      """,
      examples: [
        "outcry order place demo buy 5 SP500", "outcry order list demo --status accepted --status partially-filled",
        "outcry order watch demo",
      ],
      exitStatus: [Manual.noSuchSession]),
    subcommands: [PlaceOrder.self, CancelOrder.self, ShowOrder.self, ListOrders.self, WatchOrders.self])
}
