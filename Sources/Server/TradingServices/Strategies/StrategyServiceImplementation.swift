import OutcryContract
import RPCCore
import Strategies
import TradingModel
import TradingRuntime

/// `outcry.v1.StrategyService`.
struct StrategyServiceImplementation: Outcry.V1.StrategyService.Provider {
  private static let maximumNoteBytes = 256
  private static let maximumConfirmationBytes = 256

  let core: ServiceCore

  private var registry: Registry { core.manager.registry }

  func validateStrategy(
    _ request: Wire.ValidateStrategyRequest, context: ServerContext
  ) async throws -> Wire.ValidateStrategyResponse {
    try await core.answer(context) {
      var fields = Fields()
      let text = fields.strategyDocument(request.strategyYaml)
      let source = try fields.finish { text }
      let document = try await read { try StrategyDocument(yaml: source) }
      let content = ContentHash(of: source)
      return Wire.ValidateStrategyResponse(
        outline: document.outline(content),
        deployedVersion: registry.deployed(content)?.version.description ?? "")
    }
  }

  func deployStrategy(
    _ request: Wire.DeployStrategyRequest, context: ServerContext
  ) async throws -> Wire.DeployStrategyResponse {
    try await core.change(context, request) {
      var fields = Fields()
      let text = fields.strategyDocument(request.strategyYaml)
      let requestID: DeploymentID? = fields.optionalIdentifier(request.requestId, "request_id")
      let note = fields.text(request.note, "note", maximumBytes: Self.maximumNoteBytes)
      let (source, remark) = try fields.finish { text.flatMap { text in note.map { (text, $0) } } }
      let deployed = try await read { try await registry.deploy(source, requestID: requestID, note: remark) }
      return Wire.DeployStrategyResponse(strategy: deployed.wire(inFull: true), revision: registry.revision)
    }
  }

  func promoteStrategy(
    _ request: Wire.PromoteStrategyRequest, context: ServerContext
  ) async throws -> Wire.PromoteStrategyResponse {
    try await core.change(context, request) {
      var fields = Fields()
      let named = fields.strategyVersion(request.version, "version")
      let said = fields.text(request.confirmation, "confirmation", maximumBytes: Self.maximumConfirmationBytes)
      let (version, confirmation) = try fields.finish { named.flatMap { version in said.map { (version, $0) } } }
      let promoted = try await core.manager.promote(
        version, confirmation: confirmation, validateOnly: request.validateOnly)
      return Wire.PromoteStrategyResponse(strategy: promoted.wire(inFull: true), revision: registry.revision)
    }
  }

  func getStrategy(
    _ request: Wire.GetStrategyRequest, context: ServerContext
  ) async throws -> Wire.GetStrategyResponse {
    try await core.answer(context) {
      var fields = Fields()
      if request.version.isEmpty { fields.refuse("version", "must not be empty") }
      try fields.finish()
      return Wire.GetStrategyResponse(strategy: try registry.strategy(named: request.version).wire(inFull: true))
    }
  }

  func listStrategies(
    _ request: Wire.ListStrategiesRequest, context: ServerContext
  ) async throws -> Wire.ListStrategiesResponse {
    try await core.answer(context) {
      var fields = Fields()
      let name: StrategyName? = fields.optionalIdentifier(request.name, "name")
      let stages = fields.valueFilter(request.stages, "stages")
      let page = try PageRequest(
        size: request.pageSize, token: request.pageToken, order: (request.orderBy, "create_time"),
        scope: [context.method.path, request.name] + stages.map { String($0.rawValue) }.sorted(), fields: &fields)
      try fields.finish()
      let revision = try await core.reach(request.minRevision)
      try await registry.settle()
      let rows = try page.page(
        of: registry.strategies,
        where: { strategy in
          stages.allows(strategy.stage.wire) && name.map { strategy.version.name == $0 } ?? true
        },
        as: { $0.wire(inFull: false) })
      return Wire.ListStrategiesResponse(strategies: rows.rows, nextPageToken: rows.nextToken, revision: revision)
    }
  }

  /// A fault of the document is one of `strategy_yaml`.
  private func read<Answer>(_ body: () async throws -> Answer) async throws -> Answer {
    do {
      return try await body()
    } catch let fault as StrategyDocumentError {
      throw InvalidStrategy(field: "strategy_yaml", fault: fault)
    }
  }
}
