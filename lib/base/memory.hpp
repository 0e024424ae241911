// Prepares a program that is going to need much memory.
#pragma once

namespace traject::base {

// Call this before allocating many megabytes in small pieces. Where possible the system then hands out pages of 2 MB instead
// of 4 KB, which saves time because the first use of each page costs some. It has no other effect, and does nothing on other
// systems.
void expect_much_memory();

}  // namespace traject::base
