// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/jsonfields.h"
#include "core/formats/jsonwriter.h"
#include "core/model/codepoints.h"
#include "core/model/enumnames.h"

#include <QHash>

namespace sourcelight::formats
{

/// Writes the fields that jsonfields.h lists as members of the object that @p json has open. Empty strings become
/// null where the field may be missing.
class FieldWriter
{
public:
    /// What all objects of one article share. @p prefix stands before every name.
    struct Context {
        const CodePoints &codePoints;
        const QHash<Id, Id> &claimants; ///< from claimantsByAttribution()
        bool explain = false;
        QLatin1StringView prefix = {};
    };

    FieldWriter(JsonWriter &json, const Context &context)
        : m_json(json)
        , m_context(context)
    {
    }

    template <typename T> void field(QLatin1StringView name, const T &value)
    {
        key(name);
        write(value);
    }
    template <typename T> void required(QLatin1StringView name, const T &value) { field(name, value); }
    void required(QLatin1StringView name, const QString &text);
    void share(QLatin1StringView name, double value) { field(name, value); }
    void ends(Span span);
    void endsIfAny(Span span);
    void evidence(const QStringList &evidence);
    void claimant(const NumericClaim &claim);

private:
    void key(QLatin1StringView name) { m_json.key(name, m_context.prefix); }

    void write(const QString &text);
    void write(bool truth) { m_json.value(truth); }
    void write(int number) { m_json.value(qsizetype(number)); }
    void write(double number) { m_json.value(number); }
    void write(Span span);
    void write(const Counted &counted);
    void write(const Change &change);
    template <typename E>
        requires std::is_enum_v<E>
    void write(E value)
    {
        m_json.value(nameOf(value));
    }
    template <typename T> void write(const std::optional<T> &value)
    {
        if (value)
            write(*value);
        else
            m_json.null();
    }
    void write(const QStringList &texts);
    void write(const std::vector<Id> &ids);
    void write(const Spans &spans);

    JsonWriter &m_json;
    const Context &m_context;
};

} // namespace sourcelight::formats
