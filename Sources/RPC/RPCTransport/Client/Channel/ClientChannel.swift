import NIOCore
import RPCCore

/// A client's way to its server: the addresses of its name, a subchannel for each, the policy that chooses among them,
/// and the calls that wait for one.
///
/// Nothing is resolved or connected before a call needs it.
///
/// Sendable because all of it is confined to one event loop, that of its connections too.
final class ClientChannel: @unchecked Sendable {
  let eventLoop: any EventLoop
  let resolver: any NameResolver
  private let serverAuthority: ServerAuthority?
  private(set) var configuration: HTTP2ClientConfiguration
  var policy: any BalancingPolicy
  var resolutions: ResolutionSchedule
  var subchannels: [EndpointAddress: Subchannel] = [:]
  private var picker = Picker()
  private var waiting = WaitingCalls()
  private var attemptTimer: Scheduled<Void>?
  /// Why calls fail while the state is `transientFailure`.
  var lastError = RPCError(code: .unavailable, message: "the server cannot be reached")
  /// All that are not closed, those that only finish their calls too.
  private var connections: [ObjectIdentifier: ClientConnection] = [:]
  private(set) var isClosed = false
  let channelz: ChannelzRegistry?
  /// What it was asked to lead to.
  let channelzName: String
  let calls = CallTally()
  private var listing: ChannelzListing?
  private let allClosed = OneShot<Void>()

  init(
    target: ResolvableTarget, configuration: HTTP2ClientConfiguration, eventLoop: any EventLoop,
    channelz: ChannelzRegistry?, channelzName: String
  ) {
    self.channelz = channelz
    self.channelzName = channelzName
    self.resolver = target.resolver
    self.serverAuthority = target.authority
    self.configuration = configuration
    self.eventLoop = eventLoop
    self.resolutions = ResolutionSchedule(
      minimumInterval: configuration.minimumResolutionInterval, backoff: configuration.backoff)
    switch configuration.loadBalancing {
    case .pickFirst(let shuffles): policy = PickFirst(shuffles: shuffles)
    case .roundRobin: policy = RoundRobin()
    }
    listing = channelz.map { ChannelzListing(registry: $0, id: $0.addChannel(self)) }
  }

  /// That of all addresses together; while there is none, that of the resolution.
  var state: ConnectivityState {
    if isClosed { return .shutdown }
    guard subchannels.isEmpty else { return policy.state }
    if resolutions.isResolving { return .connecting }
    return resolutions.isBackingOff(.now) ? .transientFailure : .idle
  }

  // MARK: - Calls

  func start(_ call: WaitingCall) {
    guard !call.token.isCancelled else { return call.continuation.resume(throwing: CancellationError()) }
    guard !isClosed else { return call.continuation.resume(throwing: Self.closedError) }
    if picker.hasIdleAddresses { wantConnection() }
    if let connection = pick() { return start(call, on: connection) }
    if !picker.hasIdleAddresses { wantConnection() }
    if case .transientFailure = state, !call.waitsForReady {
      call.continuation.resume(throwing: lastError)
    } else {
      wait(call)
    }
  }

  func cancel(_ token: WaitToken) {
    waiting.fail(token, CancellationError())
  }

  private func pick() -> ClientConnection? {
    while let connection = picker.pick() {
      if connection.takesCalls { return connection }
      guard let subchannel = subchannels.values.first(where: { $0.connection === connection }) else { return nil }
      subchannel.connectionIsUsedUp()
    }
    return nil
  }

  private func start(_ call: WaitingCall, on connection: ClientConnection) {
    call.timer?.cancel()
    let timeout = call.deadline.map { ContinuousClock.now.duration(to: $0) }
    if let timeout, timeout <= .zero { return call.continuation.resume(throwing: WaitingCall.deadlinePassed) }
    call.continuation.resume(with: Result { try connection.startCall(call.method, options: call.options, timeout) })
  }

  private func wait(_ call: WaitingCall) {
    var call = call
    let token = call.token
    if let deadline = call.deadline {
      call.timer = eventLoop.scheduleTask(in: TimeAmount(ContinuousClock.now.duration(to: deadline))) { [weak self] in
        self?.waiting.fail(token, WaitingCall.deadlinePassed)
      }
    }
    waiting.append(call)
  }

  private static let closedError = RPCError(code: .unavailable, message: "the client has been closed")

  // MARK: - Connections

  /// The policy connects, or the name is resolved first.
  private func wantConnection() {
    if subchannels.isEmpty {
      requestResolution()
    } else {
      perform(policy.connectionWanted())
      updatePicker()
    }
  }

  func perform(_ actions: [BalancingAction]) {
    for action in actions {
      switch action {
      case .connect(let address): subchannels[address]?.connect()
      case .disconnect(let address): subchannels[address]?.disconnect()
      case .resolve: requestResolution()
      case .startAttemptTimer: startAttemptTimer()
      }
    }
  }

  private func startAttemptTimer() {
    attemptTimer?.cancel()
    attemptTimer = eventLoop.scheduleTask(in: TimeAmount(configuration.connectionAttemptDelay)) { [weak self] in
      guard let self, !self.isClosed else { return }
      self.perform(self.policy.attemptTimerFired())
      self.updatePicker()
    }
  }

  func changed(_ subchannel: Subchannel, _ change: AddressChange) {
    guard !isClosed, subchannels[subchannel.address] === subchannel else { return }
    if let error = subchannel.error, change == .failed { lastError = error }
    perform(policy.changed(subchannel.address, change))
    settle()
  }

  /// Gives the waiting calls what the state means for them.
  func settle() {
    updatePicker()
    switch state {
    case .ready:
      for call in waiting.takeAll() { start(call) }
    case .transientFailure:
      waiting.fail(lastError) { !$0.waitsForReady }
      if !waiting.isEmpty { wantConnection() }
    case .idle:
      if !waiting.isEmpty { wantConnection() }
    case .connecting, .shutdown: break
    }
  }

  private func updatePicker() {
    picker.update(
      policy.readyAddresses.compactMap { subchannels[$0]?.connection },
      hasIdleAddresses: !policy.idleAddresses.isEmpty)
  }

  // MARK: - For the subchannels

  /// What errors call the server.
  var name: String { serverAuthority?.field ?? "the server" }

  func authority(of address: EndpointAddress) -> ServerAuthority { serverAuthority ?? ServerAuthority(address) }

  func opened(_ connection: ClientConnection) {
    connections[ObjectIdentifier(connection)] = connection
    if isClosed { connection.close() }
  }

  func closed(_ connection: ClientConnection) {
    connections[ObjectIdentifier(connection)] = nil
    if isClosed, connections.isEmpty { allClosed.set(.success(())) }
  }

  func receivedTooManyPings() {
    configuration.receivedTooManyPings()
  }

  // MARK: - Closing

  func close() async {
    eventLoop.run { self.beginClosing() }
    // It is only ever set to a success.
    _ = try? await allClosed.value
  }

  private func beginClosing() {
    guard !isClosed else { return }
    isClosed = true
    listing?.remove()
    attemptTimer?.cancel()
    waiting.fail(Self.closedError)
    picker.update([], hasIdleAddresses: false)
    for subchannel in subchannels.values { subchannel.retire() }
    for connection in connections.values { connection.close() }
    if connections.isEmpty { allClosed.set(.success(())) }
  }
}
