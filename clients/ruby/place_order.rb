#!/usr/bin/env ruby
# frozen_string_literal: true

# Places an order: ./place_order.rb --session s1 --symbol SP500 --side buy --quantity 2

$LOAD_PATH.unshift(File.expand_path("lib", __dir__))

require "securerandom"

require "outcry/command"
require "outcry/v1/orders_services_pb"

class PlaceOrder < Outcry::Command
  SIDES = %w[buy sell].freeze
  TYPES = %w[market limit stop stop-limit].freeze
  # Decimals travel as text, so that no digit is lost in a Float.
  DECIMAL = /\A-?\d+(\.\d+)?\z/.freeze

  private

  def required
    %i[session symbol side quantity]
  end

  def describe(parser)
    parser.banner = "usage: #{parser.program_name} --session ID --symbol SYMBOL --side buy|sell --quantity N [options]"
    parser.separator ""
    parser.on("--session ID", "Which session.") { |v| options[:session] = v }
    parser.on("--symbol SYMBOL", "Which instrument.") { |v| options[:symbol] = v }
    parser.on("--side SIDE", SIDES, "buy or sell.") { |v| options[:side] = v }
    parser.on("--quantity N", DECIMAL, "Units.") { |v| options[:quantity] = v.first }
    parser.on("--type TYPE", TYPES, "market (the default), limit, stop or stop-limit.") { |v| options[:type] = v }
    parser.on("--limit-price PRICE", DECIMAL, "For limit and stop-limit.") { |v| options[:limit_price] = v.first }
    parser.on("--stop-price PRICE", DECIMAL, "For stop and stop-limit.") { |v| options[:stop_price] = v.first }
    parser.on("--client-order-id ID", "Your name for the intent. Placing again with the same name and the",
              "same options answers with the order that is there. Default: a new name.") { |v| options[:client_order_id] = v }
    parser.on("--validate-only", "Check everything and do nothing.") { options[:validate_only] = true }
  end

  def execute
    response = stub(Outcry::V1::OrderService::Stub).place_order(request, deadline: deadline(10))
    order = response.order
    print_message(order, "#{order.order_id.empty? ? 'valid' : order.order_id} #{plain('ORDER_STATUS', order.status)} " \
                         "#{plain('ORDER_SIDE', order.side)} #{order.quantity&.value} #{order.symbol} " \
                         "(client order id #{order.client_order_id})")
  end

  def request
    Outcry::V1::PlaceOrderRequest.new(
      session_id: options[:session],
      client_order_id: options[:client_order_id] || "rb-#{SecureRandom.hex(16)}",
      symbol: options[:symbol],
      side: choice("ORDER_SIDE", options[:side]),
      type: choice("ORDER_TYPE", options.fetch(:type, "market")),
      quantity: decimal(:quantity),
      limit_price: decimal(:limit_price),
      stop_price: decimal(:stop_price),
      validate_only: options.fetch(:validate_only, false)
    )
  end

  def decimal(name)
    options[name] && Outcry::V1::Decimal.new(value: options[name])
  end
end

exit PlaceOrder.run(ARGV)
