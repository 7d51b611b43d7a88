import Foundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// A measurement that could not be made.
struct BenchmarkError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// Where and when a measurement was made.
enum Surroundings {
  static var description: String {
    let date = Date.now.formatted(.iso8601.year().month().day())
    let cores = ProcessInfo.processInfo.processorCount
    return "\(processor), \(cores) cores, \(ProcessInfo.processInfo.operatingSystemVersionString), \(date)"
  }

  private static var processor: String {
    let unknown = "unknown processor"
    guard let text = try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8) else { return unknown }
    let values = text.split(separator: "\n").reduce(into: [Substring: Substring]()) { values, line in
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { return }
      let name = parts[0].prefix { $0 != "\t" }
      if values[name] == nil { values[name] = parts[1].drop { $0 == " " } }
    }
    guard let name = values["model name"] else { return unknown }
    guard let family = values["cpu family"], let model = values["model"] else { return String(name) }
    return "\(name) (family \(family), model \(model))"
  }
}

/// Nanoseconds that this thread has had a processor: other programs on a busy machine do not count.
func processorTime() -> UInt64 {
  var time = timespec()
  unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

/// Seconds that the processes started here, and ended, have had a processor.
func childrenTime() -> Double {
  // RUSAGE_CHILDREN, which is imported with another type on each system.
  let children: Int32 = -1
  var usage = rusage()
  unsafe getrusage(children, &usage)
  func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
  return seconds(usage.ru_utime) + seconds(usage.ru_stime)
}

/// Seconds of user time that the processes started here, and ended, have had.
func childrenUserTime() -> Double {
  let children: Int32 = -1
  var usage = rusage()
  unsafe getrusage(children, &usage)
  return Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6
}

/// Seconds of user time that this process has had.
func ownUserTime() -> Double {
  let own: Int32 = 0
  var usage = rusage()
  unsafe getrusage(own, &usage)
  return Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6
}

/// The most memory that this process has had, in MiB.
func peakMemory() -> Double {
  let own: Int32 = 0
  var usage = rusage()
  unsafe getrusage(own, &usage)
  #if os(Linux)
    return Double(usage.ru_maxrss) / 1024
  #else
    return Double(usage.ru_maxrss) / 1048576
  #endif
}

/// A number with so many digits after the point.
func fixed(_ value: Double, _ digits: Int) -> String { String(format: "%.\(digits)f", value) }

/// A table; the first row is its head, the first column flush left.
func markdown(_ rows: [[String]]) -> String {
  func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
  let rule = rows[0].indices.map { $0 == 0 ? "---" : "---:" }
  return ([line(rows[0]), line(rule)] + rows.dropFirst().map(line)).joined(separator: "\n")
}
