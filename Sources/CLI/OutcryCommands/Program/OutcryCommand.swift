import ArgumentParser

/// `outcry`.
struct OutcryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outcry",
    abstract: "Drives an Outcry trading server: sessions, orders, positions, triggers, risk.",
    discussion: Manual.discussion(
      """
      A session trades some symbols, by its strategy and by the orders that you place, on paper or live. Every command \
      is one call of the server's gRPC contract outcry.v1; a command's first argument is the session it is about.

      Sums of money are in the session's currency, quantities in units, percentages in per cent (10 is a tenth), times \
      in UTC. Tables round money to two places; --output json never rounds.

      The server is 127.0.0.1:50051 unless --server or the environment's OUTCRY_SERVER says otherwise; --tls and its \
      options, or their variables, protect the connection. Colour is used \
      on a terminal only, and not when NO_COLOR is set. Errors go to standard error and say what to do next.
      """,
      examples: [
        "outcry session create --id demo --symbols SP500 --strategy trend.yaml --start",
        "outcry order watch demo",
        "outcry order place demo buy 5 SP500 --type limit --limit 1310.50",
        "outcry session pause demo",
        "outcry portfolio show demo --output json | jq -r .portfolio.equity.value",
      ],
      exitStatus: [
        "Otherwise 10 + the gRPC status code: 13 invalid argument, 14 deadline exceeded, 15 not found, 16 already exists, "
          + "19 refused in the present state or by a risk rule, 21 revision no longer kept.",
        "1 when standard output cannot be written.",
      ]),
    version: Program.version,
    subcommands: [
      SessionCommand.self, OrderCommand.self, PositionCommand.self, PortfolioCommand.self, TransactionCommand.self,
      TriggerCommand.self, SignalCommand.self, TraceCommand.self, RiskCommand.self, QuoteCommand.self,
      StrategyCommand.self, BacktestCommand.self, PrerequisiteCommand.self, EventCommand.self, LeaseCommand.self,
      OptimizeCommand.self, ParityCommand.self, DataCommand.self, AuditCommand.self,
      ServerCommand.self,
      DoctorCommand.self,
      TLSCommand.self,
      AdminCommand.self,
    ])
}
