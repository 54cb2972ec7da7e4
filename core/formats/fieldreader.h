// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/jsonfields.h"
#include "core/model/codepoints.h"
#include "core/model/enumnames.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sourcelight::formats
{

/**
 * Reads the fields that jsonfields.h lists out of one JSON object. Fields that are missing keep their values; other
 * fields are ignored. The first thing that is wrong is noted in the context with its place ("claims[2].change.mode"),
 * and reading goes on with what there is.
 */
class FieldReader
{
public:
    /// What all objects of one line share. Without code points, offsets cannot be read.
    struct Context {
        const CodePoints *codePoints = nullptr;
        qsizetype length = 0; ///< of the text, in code points
        QString wrong;        ///< empty as long as all is well
    };

    FieldReader(const QJsonObject &object, Context &context)
        : m_object(object)
        , m_context(context)
    {
    }

    template <typename T> void field(QLatin1StringView name, T &to)
    {
        if (const QJsonValue value = m_object.value(name); !value.isUndefined())
            read(Step{m_place, name}, value, to);
    }
    template <typename T> void required(QLatin1StringView name, T &to)
    {
        if (const QJsonValue value = m_object.value(name); value.isUndefined() || value.isNull())
            fail(Step{m_place, name}, "missing");
        else
            read(Step{m_place, name}, value, to);
    }
    void share(QLatin1StringView name, double &to);
    void ends(Span &to);
    void endsIfAny(Span &to);
    void evidence(QStringList &to) { field(QLatin1StringView("evidence"), to); }
    void claimant(const NumericClaim &) {} // follows from the attribution

    /// Calls @p take with a reader for each object of the array @p name.
    template <typename Take> void each(QLatin1StringView name, Take take)
    {
        const QJsonValue value = m_object.value(name);
        const Step list{m_place, name};
        if (!value.isUndefined() && !value.isArray())
            fail(list, "not an array");
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const Step step{&list, {}, i};
            if (array.at(i).isObject()) {
                FieldReader reader(array.at(i).toObject(), m_context, &step);
                take(reader);
            } else {
                fail(step, "not an object");
            }
        }
    }

    /// Calls @p take with a reader for the object @p name, where there is one.
    template <typename Take> void inside(QLatin1StringView name, Take take)
    {
        const QJsonValue value = m_object.value(name);
        const Step step{m_place, name};
        if (value.isObject()) {
            FieldReader reader(value.toObject(), m_context, &step);
            take(reader);
        } else if (!value.isUndefined() && !value.isNull()) {
            fail(step, "not an object");
        }
    }

private:
    /// A step of the way from the line to a value; steps live as long as the calls that make them.
    struct Step {
        const Step *before = nullptr;
        QLatin1StringView name;
        qsizetype index = -1;
    };

    FieldReader(const QJsonObject &object, Context &context, const Step *place)
        : m_object(object)
        , m_context(context)
        , m_place(place)
    {
    }

    void read(const Step &step, const QJsonValue &value, QString &to);
    void read(const Step &step, const QJsonValue &value, bool &to);
    void read(const Step &step, const QJsonValue &value, std::optional<double> &to);
    void read(const Step &step, const QJsonValue &value, std::optional<int> &to);
    void read(const Step &step, const QJsonValue &value, Span &to);
    void read(const Step &step, const QJsonValue &value, std::optional<Span> &to);
    void read(const Step &step, const QJsonValue &value, std::optional<Counted> &to);
    void read(const Step &step, const QJsonValue &value, std::optional<Change> &to);
    template <typename List>
        requires std::same_as<List, Spans> || std::same_as<List, QStringList> || std::same_as<List, std::vector<Id>>
    void read(const Step &step, const QJsonValue &value, List &to)
    {
        to.clear();
        if (!value.isArray())
            return fail(step, "not an array");
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            read(Step{&step, {}, i}, array.at(i), to.emplace_back());
    }
    template <typename E>
        requires std::is_enum_v<E>
    void read(const Step &step, const QJsonValue &value, E &to)
    {
        if (const std::optional<E> known = valueOf<E>(value.toString()))
            to = *known;
        else
            fail(step, "not a known value");
    }
    [[nodiscard]] bool readObject(const Step &step, const QJsonValue &value);

    qsizetype offset(QLatin1StringView name);
    void fail(const Step &step, const char *what);

    QJsonObject m_object;
    Context &m_context;
    const Step *m_place = nullptr;
};

} // namespace sourcelight::formats
