#!/usr/bin/env ruby
# frozen_string_literal: true

# Streams a session's orders: ./watch_orders.rb --session s1

$LOAD_PATH.unshift(File.expand_path("lib", __dir__))

require "outcry/command"
require "outcry/v1/orders_services_pb"

class WatchOrders < Outcry::Command
  STARTS = %w[now snapshot].freeze
  ATTEMPTS = 8

  private

  def required
    %i[session]
  end

  def describe(parser)
    parser.banner = "usage: #{parser.program_name} --session ID [options]"
    parser.separator ""
    parser.separator "Shows every change of every order until the session ends. Ctrl-C leaves."
    parser.separator ""
    parser.on("--session ID", "Which session.") { |v| options[:session] = v }
    parser.on("--symbol SYMBOL", "Only this instrument.") { |v| options[:symbol] = v }
    parser.on("--start WHERE", STARTS, "snapshot (the default: working orders first) or now.") { |v| options[:start] = v }
    parser.on("--after-revision N", Integer, "Everything after this revision instead; 0 is the beginning.") do |v|
      raise OptionParser::InvalidArgument, v.to_s if v.negative?

      options[:after_revision] = v
    end
    parser.on("--count N", Integer, "Leave after this many lines.") do |v|
      raise OptionParser::InvalidArgument, v.to_s unless v.positive?

      options[:count] = v
    end
  end

  def execute
    @service = stub(Outcry::V1::OrderService::Stub)
    @deadline = deadline(nil)
    @resume_after = options[:after_revision]
    @shown = 0
    @failures = 0
    nil until finished?
  end

  # Reads one stream to its end. Answers whether there is nothing more to watch.
  def finished?
    call = @service.watch_orders(request, deadline: @deadline, return_op: true)
    call.execute.each do |envelope|
      return true if take(envelope) == :finished
    end
    retry_after("the server ended the stream")
  rescue GRPC::Unavailable => error
    raise if @failures >= ATTEMPTS

    retry_after(error.details)
  ensure
    call&.cancel
  end

  def take(envelope)
    case envelope.payload
    when :opened
      # The first answer: the server is there. Where "now" was, should the stream break before anything happens.
      @resume_after ||= envelope.opened.after_revision if options[:start] == "now"
      show(envelope, "watching #{options[:session]} after revision #{envelope.opened.after_revision}", counts: false)
    when :snapshot then show(envelope, line(envelope.revision, "snapshot", envelope.snapshot))
    when :event then take_event(envelope)
    when :snapshot_end, :heartbeat then advance(envelope.revision)
    when :closing then return take_closing(envelope.closing)
    end
    :finished if options[:count] && @shown >= options[:count]
  end

  def take_event(envelope)
    event = envelope.event
    advance(envelope.revision)
    show(envelope, line(envelope.revision, plain("ORDER_EVENT_TYPE", event.type), event.order, event.fill))
  end

  def take_closing(closing)
    return :finished if closing.reason == :STREAM_CLOSING_REASON_SESSION_ENDED

    advance(closing.resume_after_revision)
  end

  def advance(revision)
    @failures = 0
    @resume_after = revision
  end

  def retry_after(why)
    @failures += 1
    raise GRPC::Unavailable, why if @failures > ATTEMPTS

    warn "#{why}; watching again after revision #{@resume_after || 'none'}"
    sleep [0.1 * 2**(@failures - 1), 5].min
    false
  end

  def show(envelope, text, counts: true)
    @shown += 1 if counts
    counts || !options[:json] ? print_message(envelope, text) : nil
  end

  def line(revision, what, order, fill = nil)
    text = "#{revision} #{what} #{order.order_id} #{plain('ORDER_SIDE', order.side)} #{order.quantity&.value} " \
           "#{order.symbol} #{plain('ORDER_STATUS', order.status)}"
    text += " #{fill.quantity.value} at #{fill.price.value}" if fill
    text += " (#{order.reason})" unless order.reason.empty?
    text
  end

  def request
    Outcry::V1::WatchOrdersRequest.new(
      session_id: options[:session], symbol: options.fetch(:symbol, ""), start: Outcry::V1::WatchStart.new(**position)
    )
  end

  def position
    return { after_revision: @resume_after } if @resume_after
    return { now: Outcry::V1::WatchStart::Now.new } if options[:start] == "now"

    { snapshot: Outcry::V1::WatchStart::Snapshot.new }
  end
end

exit WatchOrders.run(ARGV)
