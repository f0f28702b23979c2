// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace Baojia {

/// A value, or the Error that says why there is none. Member names follow std::expected, which C++20 lacks.
template <class T>
class [[nodiscard]] Result
{
public:
    using value_type = T;

    // Implicit on purpose: `return value;` and `return Error {…};` read as what they are.
    template <class U = T>
        requires(
            std::is_constructible_v<
                T,
                U &&> && !std::is_same_v<std::remove_cvref_t<U>, Result<T>> && !std::is_same_v<std::remove_cvref_t<U>, Error>)

    Result(U &&value) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<0>, std::forward<U>(value))
    { }

    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<1>, std::move(error))
    { }

    [[nodiscard]] bool has_value() const noexcept { return m_state.index() == 0; }

    [[nodiscard]] explicit operator bool() const noexcept { return has_value(); }

    /// Only where has_value(); std::bad_variant_access otherwise.
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }

    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }

    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }

    [[nodiscard]] T &operator*() & { return std::get<0>(m_state); }

    [[nodiscard]] const T &operator*() const & { return std::get<0>(m_state); }

    [[nodiscard]] T &&operator*() && { return std::get<0>(std::move(m_state)); }

    [[nodiscard]] T *operator->() { return &std::get<0>(m_state); }

    [[nodiscard]] const T *operator->() const { return &std::get<0>(m_state); }

    /// Only where !has_value().
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

    template <class U>
    [[nodiscard]] T value_or(U &&other) const &
    {
        return has_value() ? **this : static_cast<T>(std::forward<U>(other));
    }

    /// `next(value)` where there is a value, the error otherwise. `next` returns a Result.
    template <class F>
    [[nodiscard]] auto and_then(F &&next) && -> std::invoke_result_t<F, T &&>
    {
        if (!has_value())
            return error();
        return std::forward<F>(next)(std::get<0>(std::move(m_state)));
    }

    /// A Result of `change(value)`, or the error.
    template <class F>
    [[nodiscard]] auto transform(F &&change) && -> Result<std::invoke_result_t<F, T &&>>
    {
        if (!has_value())
            return error();
        return std::forward<F>(change)(std::get<0>(std::move(m_state)));
    }

private:
    std::variant<T, Error> m_state;
};

/// Done, or the Error that says why not.
template <>
class [[nodiscard]] Result<void>
{
public:
    using value_type = void;

    Result() = default;

    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_state(std::move(error))
    { }

    [[nodiscard]] bool has_value() const noexcept { return m_state.index() == 0; }

    [[nodiscard]] explicit operator bool() const noexcept { return has_value(); }

    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

    template <class F>
    [[nodiscard]] auto and_then(F &&next) && -> std::invoke_result_t<F>
    {
        if (!has_value())
            return error();
        return std::forward<F>(next)();
    }

private:
    std::variant<std::monostate, Error> m_state;
};

} // namespace Baojia
