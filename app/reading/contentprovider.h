// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "reading/contentstore.h"

#include <QtCore/QFuture>

#include <functional>

namespace Baojia {

/// Answers what a ContentUrl holds, from a reader thread: what a view is given instead of the library.
using ContentProvider = std::function<QFuture<Result<Content>>(const ContentUrl &, const ReadingStyle &)>;

}
