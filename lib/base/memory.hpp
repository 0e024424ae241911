// The memory of a program that is going to need much of it.
#pragma once

namespace traject::base {

// Call it before many megabytes are allocated in small pieces: where the system can, it then hands out memory in pages of 2 MB
// instead of 4 KB, of which each costs time when it is touched first. Has no other effect, and none at all on other systems.
void expect_much_memory();

}  // namespace traject::base
