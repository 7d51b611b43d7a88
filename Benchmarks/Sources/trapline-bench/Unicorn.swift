import Foundation
import Machine

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// libunicorn, opened where it is there. It runs the guest from its entry to the OUT by which it ends.
@safe struct Unicorn: Peer {
  let version: String
  var title: String { "Unicorn" }

  private typealias Engine = UnsafeMutableRawPointer
  private let open: @convention(c) (Int32, Int32, UnsafeMutablePointer<Engine?>) -> Int32
  private let close: @convention(c) (Engine) -> Int32
  private let map: @convention(c) (Engine, UInt64, Int, UInt32) -> Int32
  private let write: @convention(c) (Engine, UInt64, UnsafeRawPointer, Int) -> Int32
  private let start: @convention(c) (Engine, UInt64, UInt64, UInt64, Int) -> Int32
  private let read: @convention(c) (Engine, Int32, UnsafeMutableRawPointer) -> Int32

  // unicorn.h and x86.h of version 2.
  private static let x86: Int32 = 4
  private static let bits64: Int32 = 8
  private static let allAccess: UInt32 = 7
  private static let eax: Int32 = 19
  private static let rip: Int32 = 41

  init?() {
    guard let library = unsafe dlopen("libunicorn.so.2", RTLD_NOW) ?? dlopen("libunicorn.2.dylib", RTLD_NOW),
      let open = unsafe dlsym(library, "uc_open"), let close = unsafe dlsym(library, "uc_close"),
      let map = unsafe dlsym(library, "uc_mem_map"), let write = unsafe dlsym(library, "uc_mem_write"),
      let start = unsafe dlsym(library, "uc_emu_start"), let read = unsafe dlsym(library, "uc_reg_read"),
      let version = unsafe dlsym(library, "uc_version")
    else { return nil }
    unsafe self.open = unsafe unsafeBitCast(
      open, to: (@convention(c) (Int32, Int32, UnsafeMutablePointer<Engine?>) -> Int32).self)
    unsafe self.close = unsafe unsafeBitCast(close, to: (@convention(c) (Engine) -> Int32).self)
    unsafe self.map = unsafe unsafeBitCast(map, to: (@convention(c) (Engine, UInt64, Int, UInt32) -> Int32).self)
    unsafe self.write = unsafe unsafeBitCast(
      write, to: (@convention(c) (Engine, UInt64, UnsafeRawPointer, Int) -> Int32).self)
    unsafe self.start = unsafe unsafeBitCast(
      start, to: (@convention(c) (Engine, UInt64, UInt64, UInt64, Int) -> Int32).self)
    unsafe self.read = unsafe unsafeBitCast(
      read, to: (@convention(c) (Engine, Int32, UnsafeMutableRawPointer) -> Int32).self)
    let number = unsafe unsafeBitCast(
      version, to: (@convention(c) (UnsafeMutableRawPointer?, UnsafeMutableRawPointer?) -> UInt32).self)(nil, nil)
    self.version = "libunicorn \(number >> 24).\(number >> 16 & 255).\(number >> 8 & 255)"
  }

  /// It starts within this process.
  func startup() throws -> Double { 0 }

  func time(_ guest: BuiltInGuest) throws -> Double {
    let image = guest.bytes
    // MOV $0, %EAX; OUT %EAX, $0xF4.
    let pattern: [UInt8] = [0xB8, 0, 0, 0, 0, 0xE7, 0xF4]
    guard let end = image.indices.first(where: { image[$0...].starts(with: pattern) }) else {
      throw BenchmarkError("\(guest.name) has no end that libunicorn could be stopped at")
    }
    let entry = image[24..<32].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    let base: UInt64 = 0x20_0000
    let last = base + UInt64(end) + 5

    var engine: Engine?
    guard unsafe open(Self.x86, Self.bits64, &engine) == 0, let engine = unsafe engine else {
      throw BenchmarkError("libunicorn cannot be opened")
    }
    defer { unsafe _ = close(engine) }
    guard unsafe map(engine, base, 1 << 20, Self.allAccess) == 0,
      unsafe image.withUnsafeBytes({ bytes in
        guard let first = bytes.baseAddress else { return Int32(1) }
        return unsafe write(engine, base, first, bytes.count)
      }) == 0
    else { throw BenchmarkError("libunicorn refuses \(guest.name)") }
    let begun = processorTime()
    let status = unsafe start(engine, entry, last, 0, 0)
    let seconds = Double(processorTime() - begun) / 1e9
    var (eax, rip): (UInt32, UInt64) = (1, 0)
    unsafe _ = read(engine, Self.eax, &eax)
    unsafe _ = read(engine, Self.rip, &rip)
    guard status == 0, eax == 0, rip == last else {
      throw BenchmarkError("\(guest.name) ended wrongly in libunicorn: status \(status), RIP \(String(rip, radix: 16))")
    }
    return seconds
  }
}
