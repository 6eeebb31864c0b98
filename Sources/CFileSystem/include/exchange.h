#ifndef RIDA_EXCHANGE_H
#define RIDA_EXCHANGE_H

/// Exchanges two folders in one step; 0, or -1 with `errno`.
int rida_exchange(const char *first, const char *second);

#endif
