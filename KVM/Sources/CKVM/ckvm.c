#include "ckvm.h"

#if defined(__linux__) && defined(__x86_64__)

#include <errno.h>
#include <fcntl.h>
#include <linux/kvm.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

struct machine {
  int device, vm, processor;
  uint8_t *memory;
  uint64_t byte_count;
  struct kvm_run *run;
  size_t run_size;
};

static struct machine *of(int64_t handle) { return (struct machine *)(intptr_t)handle; }

static void put(struct machine *machine, uint64_t address, uint64_t value) {
  memcpy(machine->memory + address, &value, sizeof value);
}

// Page tables: PML4 at 1000h, PDPT at 2000h, four directories of 2 MiB pages from 3000h on.
static int enter_long_mode(struct machine *machine) {
  put(machine, 0x1000, 0x2003);
  for (uint64_t gigabyte = 0; gigabyte < 4; gigabyte++)
    put(machine, 0x2000 + gigabyte * 8, (0x3000 + gigabyte * 0x1000) | 3);
  for (uint64_t page = 0; page < 4 * 512; page++) put(machine, 0x3000 + page * 8, page << 21 | 0x83);
  struct kvm_sregs system;
  if (ioctl(machine->processor, KVM_GET_SREGS, &system) < 0) return -1;
  struct kvm_segment code = {.limit = 0xFFFFFFFF, .selector = 0x10, .type = 11, .present = 1, .s = 1, .l = 1, .g = 1};
  struct kvm_segment data = {.limit = 0xFFFFFFFF, .selector = 0x18, .type = 3, .present = 1, .db = 1, .s = 1, .g = 1};
  system.cs = code;
  system.ds = system.es = system.fs = system.gs = system.ss = data;
  system.cr0 = 0x80000011;
  system.cr3 = 0x1000;
  system.cr4 = 0x20;
  system.efer = 0x500;
  return ioctl(machine->processor, KVM_SET_SREGS, &system);
}

int64_t ckvm_create(uint64_t byte_count, int32_t *error) {
  struct machine *machine = calloc(1, sizeof *machine);
  if (!machine) {
    *error = ENOMEM;
    return 0;
  }
  machine->device = open("/dev/kvm", O_RDWR | O_CLOEXEC);
  machine->vm = machine->processor = -1;
  machine->memory = MAP_FAILED;
  machine->run = MAP_FAILED;
  machine->byte_count = byte_count;
  if (machine->device < 0) goto failed;
  if ((machine->vm = ioctl(machine->device, KVM_CREATE_VM, 0)) < 0) goto failed;
  machine->memory = mmap(NULL, byte_count, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (machine->memory == MAP_FAILED) goto failed;
  struct kvm_userspace_memory_region region = {
      .memory_size = byte_count, .userspace_addr = (uint64_t)(uintptr_t)machine->memory};
  if (ioctl(machine->vm, KVM_SET_USER_MEMORY_REGION, &region) < 0) goto failed;
  if ((machine->processor = ioctl(machine->vm, KVM_CREATE_VCPU, 0)) < 0) goto failed;
  int size = ioctl(machine->device, KVM_GET_VCPU_MMAP_SIZE, 0);
  if (size < 0) goto failed;
  machine->run_size = (size_t)size;
  machine->run = mmap(NULL, machine->run_size, PROT_READ | PROT_WRITE, MAP_SHARED, machine->processor, 0);
  if (machine->run == MAP_FAILED || enter_long_mode(machine) < 0) goto failed;
  return (int64_t)(intptr_t)machine;

failed:
  *error = errno;
  ckvm_destroy((int64_t)(intptr_t)machine);
  return 0;
}

void ckvm_destroy(int64_t handle) {
  struct machine *machine = of(handle);
  if (machine->run != MAP_FAILED) munmap(machine->run, machine->run_size);
  if (machine->memory != MAP_FAILED) munmap(machine->memory, machine->byte_count);
  if (machine->processor >= 0) close(machine->processor);
  if (machine->vm >= 0) close(machine->vm);
  if (machine->device >= 0) close(machine->device);
  free(machine);
}

void ckvm_write(int64_t handle, uint64_t address, uint8_t byte) {
  if (address < of(handle)->byte_count) of(handle)->memory[address] = byte;
}

void ckvm_get_registers(int64_t handle, struct ckvm_registers *out) {
  struct kvm_regs r;
  memset(&r, 0, sizeof r);
  ioctl(of(handle)->processor, KVM_GET_REGS, &r);
  uint64_t general[16] = {r.rax, r.rcx, r.rdx, r.rbx, r.rsp, r.rbp, r.rsi, r.rdi,
                          r.r8,  r.r9,  r.r10, r.r11, r.r12, r.r13, r.r14, r.r15};
  memcpy(out->general, general, sizeof general);
  out->rip = r.rip;
  out->rflags = r.rflags;
}

void ckvm_set_registers(int64_t handle, const struct ckvm_registers *in) {
  const uint64_t *g = in->general;
  struct kvm_regs r = {.rax = g[0], .rcx = g[1], .rdx = g[2],  .rbx = g[3],  .rsp = g[4],  .rbp = g[5],
                       .rsi = g[6], .rdi = g[7], .r8 = g[8],   .r9 = g[9],   .r10 = g[10], .r11 = g[11],
                       .r12 = g[12], .r13 = g[13], .r14 = g[14], .r15 = g[15], .rip = in->rip, .rflags = in->rflags};
  ioctl(of(handle)->processor, KVM_SET_REGS, &r);
}

void ckvm_set_stepping(int64_t handle, int32_t is_on) {
  struct kvm_guest_debug debug = {.control = is_on ? KVM_GUESTDBG_ENABLE | KVM_GUESTDBG_SINGLESTEP : 0};
  ioctl(of(handle)->processor, KVM_SET_GUEST_DEBUG, &debug);
}

void ckvm_run(int64_t handle, int32_t immediate_exit, struct ckvm_exit *out) {
  struct kvm_run *run = of(handle)->run;
  memset(out, 0, sizeof *out);
  run->immediate_exit = (uint8_t)immediate_exit;
  if (ioctl(of(handle)->processor, KVM_RUN, 0) < 0) {
    out->kind = errno == EINTR ? ckvm_kind_none : ckvm_kind_other;
    out->reason = (uint32_t)errno;
    return;
  }
  out->reason = run->exit_reason;
  switch (run->exit_reason) {
    case KVM_EXIT_IO:
      out->kind = ckvm_kind_io;
      out->is_write = run->io.direction == KVM_EXIT_IO_OUT;
      out->width = run->io.size;
      out->count = run->io.count;
      out->address = run->io.port;
      if (out->is_write) memcpy(&out->value, (char *)run + run->io.data_offset, run->io.size);
      break;
    case KVM_EXIT_MMIO:
      out->kind = ckvm_kind_mmio;
      out->is_write = run->mmio.is_write;
      out->width = run->mmio.len;
      out->count = 1;
      out->address = run->mmio.phys_addr;
      if (out->is_write) memcpy(&out->value, run->mmio.data, run->mmio.len);
      break;
    case KVM_EXIT_DEBUG:
      out->kind = ckvm_kind_debug;
      out->address = run->debug.arch.pc;
      break;
    case KVM_EXIT_HLT: out->kind = ckvm_kind_halt; break;
    case KVM_EXIT_SHUTDOWN: out->kind = ckvm_kind_shutdown; break;
    default: out->kind = ckvm_kind_other; break;
  }
}

void ckvm_answer(int64_t handle, uint8_t byte) {
  struct kvm_run *run = of(handle)->run;
  if (run->exit_reason == KVM_EXIT_IO && run->io.direction == KVM_EXIT_IO_IN)
    memset((char *)run + run->io.data_offset, byte, (size_t)run->io.size * run->io.count);
  if (run->exit_reason == KVM_EXIT_MMIO && !run->mmio.is_write) memset(run->mmio.data, byte, sizeof run->mmio.data);
}

#else

int64_t ckvm_create(uint64_t byte_count, int32_t *error) {
  *error = 0;
  return 0;
}
void ckvm_destroy(int64_t handle) {}
void ckvm_write(int64_t handle, uint64_t address, uint8_t byte) {}
void ckvm_get_registers(int64_t handle, struct ckvm_registers *registers) {}
void ckvm_set_registers(int64_t handle, const struct ckvm_registers *registers) {}
void ckvm_set_stepping(int64_t handle, int32_t is_on) {}
void ckvm_run(int64_t handle, int32_t immediate_exit, struct ckvm_exit *exit) {}
void ckvm_answer(int64_t handle, uint8_t byte) {}

#endif
