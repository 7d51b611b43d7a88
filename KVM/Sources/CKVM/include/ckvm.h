// One virtual machine of /dev/kvm with one processor in 64-bit mode: what Swift cannot call, as ioctl takes any number
// of arguments.
#ifndef CKVM_H
#define CKVM_H

#include <stdint.h>

/// Why KVM_RUN came back.
enum ckvm_kind {
  /// It was not entered: immediate_exit.
  ckvm_kind_none = 0,
  ckvm_kind_io = 1,
  ckvm_kind_mmio = 2,
  ckvm_kind_debug = 3,
  ckvm_kind_halt = 4,
  ckvm_kind_shutdown = 5,
  ckvm_kind_other = 6,
};

struct ckvm_exit {
  int32_t kind;
  /// KVM_EXIT_*, for `ckvm_kind_other`.
  uint32_t reason;
  /// 1 where the guest writes.
  uint32_t is_write;
  /// Bytes of an element.
  uint32_t width;
  /// Elements.
  uint32_t count;
  /// The port, or the guest-physical address, or the linear RIP of a debug exit.
  uint64_t address;
  /// What is written: the first element.
  uint64_t value;
};

/// General registers in the order of their encodings, RIP, RFLAGS.
struct ckvm_registers {
  uint64_t general[16];
  uint64_t rip;
  uint64_t rflags;
};

/// Opens the device and builds a machine with `byte_count` bytes of memory, a multiple of 2 MiB, the first 4 GiB mapped one
/// to one. Returns a handle, or 0 with the error number in `error`.
int64_t ckvm_create(uint64_t byte_count, int32_t *error);
void ckvm_destroy(int64_t handle);
void ckvm_write(int64_t handle, uint64_t address, uint8_t byte);
void ckvm_get_registers(int64_t handle, struct ckvm_registers *registers);
void ckvm_set_registers(int64_t handle, const struct ckvm_registers *registers);
void ckvm_set_stepping(int64_t handle, int32_t is_on);
/// KVM_RUN, or only the completion of the exit before.
void ckvm_run(int64_t handle, int32_t immediate_exit, struct ckvm_exit *exit);
/// Puts `byte` into every byte of what the exit wants to have read.
void ckvm_answer(int64_t handle, uint8_t byte);

#endif
