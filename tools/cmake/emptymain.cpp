// SPDX-License-Identifier: GPL-3.0-or-later
// The tests' precompiled header belongs to a program: libraries and programs are compiled with other flags.
int main()
{
    return 0;
}
