import NIOCore
import RPCCore

extension ClientChannel {
  func requestResolution() {
    follow(resolutions.request(.now))
  }

  private func follow(_ action: ResolutionSchedule.Action) {
    switch action {
    case .none: break
    case .resolve: resolve()
    case .wait(let time):
      eventLoop.scheduleTask(in: TimeAmount(max(.zero, ContinuousClock.now.duration(to: time)))) { [weak self] in
        guard let self, !self.isClosed else { return }
        self.follow(self.resolutions.timerFired(.now))
      }
    }
  }

  private func resolve() {
    let resolution = Task { [resolver, eventLoop, weak self] in
      let result: Result<[EndpointAddress], any Error>
      do { result = .success(try await resolver.addresses()) } catch { result = .failure(error) }
      eventLoop.execute { [weak self] in self?.resolved(result) }
    }
    // The system's resolver takes no notice of a cancellation, but one that does need not go on.
    eventLoop.scheduleTask(in: TimeAmount(configuration.connectTimeout)) { resolution.cancel() }
  }

  private func resolved(_ result: Result<[EndpointAddress], any Error>) {
    guard !isClosed else { return }
    switch result {
    case .success(let addresses) where !addresses.isEmpty:
      resolutions.succeeded(.now)
      use(addresses)
    case .success: failedToResolve("the name has no address", nil)
    case .failure(let error): failedToResolve(String(describing: error), error)
    }
    settle()
  }

  /// Addresses that are known stay in use.
  private func failedToResolve(_ reason: String, _ cause: (any Error)?) {
    resolutions.failed(.now)
    guard subchannels.isEmpty else { return }
    lastError = RPCError(code: .unavailable, message: "cannot connect to \(name): \(reason)", cause: cause)
    requestResolution()
  }

  private func use(_ addresses: [EndpointAddress]) {
    let wanted = Set(addresses)
    for (address, subchannel) in subchannels where !wanted.contains(address) {
      subchannels[address] = nil
      subchannel.retire()
    }
    for address in wanted where subchannels[address] == nil {
      subchannels[address] = Subchannel(address: address, channel: self)
    }
    perform(policy.addressesChanged(addresses))
  }
}
