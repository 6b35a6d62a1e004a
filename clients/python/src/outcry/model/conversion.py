"""Between generated messages and Python's own types, driven by the contract's descriptors."""

from __future__ import annotations

import dataclasses
import datetime as dt
import decimal
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from google.protobuf.descriptor import EnumDescriptor, FieldDescriptor
from google.protobuf.message import Message

from .. import enums
from ..decimals import decimal_text

_R = TypeVar("_R", bound="Resource")
_C = TypeVar("_C", bound=Callable[..., Any])

_RESOURCES: dict[str, type[Resource]] = {}


@dataclasses.dataclass(frozen=True, kw_only=True)
class Resource:
    """A message of the contract in Python's own types."""

    raw: Message | None = dataclasses.field(default=None, repr=False, compare=False)
    """The generated message that this was read from."""


def resource(name: str) -> Callable[[type[_R]], type[_R]]:
    """Registers a dataclass as the Python form of the message ``outcry.v1.<name>``."""

    def register(cls: type[_R]) -> type[_R]:
        _RESOURCES[f"outcry.v1.{name}"] = cls
        return cls

    return register


def registered_resources() -> Mapping[str, type[Resource]]:
    """The Python form of each message, by the message's full name."""
    return dict(_RESOURCES)


# MARK: - Out of messages


def from_message(cls: type[_R], message: Message, **extra: Any) -> _R:
    """Reads a message into its Python form. ``extra`` are fields that the message does not have."""
    fields = message.DESCRIPTOR.fields_by_name
    values: dict[str, Any] = {
        field.name: _read_field(message, fields[field.name])
        for field in dataclasses.fields(cls)
        if field.name in fields
    }
    return cls(**{**values, **extra}, raw=message)


def _read_field(message: Message, field: FieldDescriptor) -> Any:
    if _is_map(field):
        return dict(getattr(message, field.name))
    if is_repeated(field):
        return tuple(_read_value(item, field) for item in getattr(message, field.name))
    if field.message_type is not None and not message.HasField(field.name):
        return False if _is_marker(field) else None
    return _read_value(getattr(message, field.name), field)


def _read_value(value: Any, field: FieldDescriptor) -> Any:
    if field.enum_type is not None:
        return enum_member(field.enum_type, value)
    if field.message_type is None:
        return value
    if _is_marker(field):
        return True
    name = field.message_type.full_name
    if name == "outcry.v1.Decimal":
        return decimal.Decimal(value.value)
    if name in ("outcry.v1.Count", "outcry.v1.Statistic"):
        return value.value
    if name == "google.protobuf.Timestamp":
        return value.ToDatetime(tzinfo=dt.timezone.utc)
    if name == "google.protobuf.Duration":
        return value.ToTimedelta()
    return from_message(_RESOURCES[name], value)


def enum_member(descriptor: EnumDescriptor, number: int) -> enums.ContractEnum:
    """The Python member of an enum value; one of its own for a number that this client does not know."""
    cls: type[enums.ContractEnum] = getattr(enums, descriptor.name)
    known = descriptor.values_by_number.get(number)
    return cls(known.name.removeprefix(_prefix(descriptor)).lower() if known else f"unrecognized_{number}")


# MARK: - Into messages


def to_message(cls: Callable[[], Message], /, **values: Any) -> Any:
    """Builds a message from keyword arguments in Python's own types; ``None`` leaves a field absent.

    Raises:
        TypeError, ValueError: for a value that the field cannot hold; the text names the field.
    """
    message = cls()
    _fill(message, values, "")
    return message


def _fill(message: Message, values: Mapping[str, Any], path: str) -> None:
    fields = message.DESCRIPTOR.fields_by_name
    for name, value in values.items():
        if value is not None:
            _write_field(message, fields[name], value, path + name)


def _write_field(message: Message, field: FieldDescriptor, value: Any, path: str) -> None:
    target = getattr(message, field.name)
    if _is_map(field):
        if not isinstance(value, Mapping):
            raise TypeError(f"{path}: expected a mapping, not {type(value).__name__}")
        target.update(value)
    elif is_repeated(field):
        if isinstance(value, (str, bytes)) or not isinstance(value, Iterable):
            raise TypeError(f"{path}: expected a list, not {type(value).__name__}")
        for index, item in enumerate(value):
            _append(target, field, item, f"{path}[{index}]")
    elif field.message_type is None:
        _set_scalar(message, field, value, path)
    elif _is_marker(field):
        if value:
            target.SetInParent()
    else:
        _fill_message(target, value, path)


def _append(target: Any, field: FieldDescriptor, value: Any, path: str) -> None:
    if field.message_type is not None:
        _fill_message(target.add(), value, path)
    else:
        target.append(_scalar(field, value, path))


def _set_scalar(message: Message, field: FieldDescriptor, value: Any, path: str) -> None:
    try:
        setattr(message, field.name, _scalar(field, value, path))
    except (TypeError, ValueError) as error:
        raise type(error)(f"{path}: {error}" if path not in str(error) else str(error)) from None


def _scalar(field: FieldDescriptor, value: Any, path: str) -> Any:
    return enum_number(field.enum_type, value, path) if field.enum_type is not None else value


def _fill_message(target: Message, value: Any, path: str) -> None:
    target.SetInParent()
    name = target.DESCRIPTOR.full_name
    if isinstance(value, Message):
        target.CopyFrom(value)
    elif name == "outcry.v1.Decimal":
        setattr(target, "value", decimal_text(value, path))
    elif name == "outcry.v1.Count":
        _set_scalar(target, target.DESCRIPTOR.fields_by_name["value"], value, path)
    elif name == "google.protobuf.Timestamp":
        _fill_timestamp(target, value, path)
    elif name == "google.protobuf.Duration":
        _fill_duration(target, value, path)
    elif isinstance(value, Resource):
        names = target.DESCRIPTOR.fields_by_name
        own = {f.name: getattr(value, f.name) for f in dataclasses.fields(value) if f.name in names}
        _fill(target, own, f"{path}.")
    else:
        expected = _RESOURCES[name].__name__ if name in _RESOURCES else name
        raise TypeError(f"{path}: expected {expected}, not {type(value).__name__}")


def _fill_timestamp(target: Any, value: Any, path: str) -> None:
    if not isinstance(value, dt.datetime):
        raise TypeError(f"{path}: expected datetime.datetime, not {type(value).__name__}")
    if value.tzinfo is None:
        raise ValueError(f"{path}: {value!r} has no time zone; pass datetime(…, tzinfo=timezone.utc)")
    target.FromDatetime(value)


def _fill_duration(target: Any, value: Any, path: str) -> None:
    if not isinstance(value, dt.timedelta):
        raise TypeError(f"{path}: expected datetime.timedelta, not {type(value).__name__}")
    target.FromTimedelta(value)


def enum_number(descriptor: EnumDescriptor, value: Any, path: str) -> int:
    """The number of an enum value given as ``"buy"``, ``OrderSide.BUY``, ``"ORDER_SIDE_BUY"`` or the number itself.

    Raises:
        ValueError: for a text that is none of the enum's values; the error lists them.
        TypeError: for anything but a text or a number.
    """
    if isinstance(value, int) and not isinstance(value, bool):
        return int(value)
    if not isinstance(value, str):
        raise TypeError(f"{path}: expected a string such as {_choices(descriptor)}, not {type(value).__name__}")
    prefix = _prefix(descriptor)
    name = prefix + value.upper().removeprefix(prefix)
    if name not in descriptor.values_by_name:
        raise ValueError(f"{path}: {str(value)!r} is none of {_choices(descriptor)}")
    return int(descriptor.values_by_name[name].number)


def _choices(descriptor: EnumDescriptor) -> str:
    names = [value.name.removeprefix(_prefix(descriptor)).lower() for value in descriptor.values if value.number]
    return ", ".join(repr(name) for name in names)


def _prefix(descriptor: EnumDescriptor) -> str:
    return str(descriptor.values_by_number[0].name).removesuffix("UNSPECIFIED")


# MARK: - Descriptors


def is_repeated(field: FieldDescriptor) -> bool:
    """Whether a field holds a list. protobuf 6.31 brought ``is_repeated`` and deprecated ``label``."""
    repeated = getattr(field, "is_repeated", None)
    return bool(field.label == FieldDescriptor.LABEL_REPEATED if repeated is None else repeated)


def _is_map(field: FieldDescriptor) -> bool:
    """Whether a field holds a mapping, of scalars to scalars everywhere in the contract."""
    return field.message_type is not None and bool(field.message_type.GetOptions().map_entry)


def _is_marker(field: FieldDescriptor) -> bool:
    """Whether a field is a message without fields, which only its presence gives a meaning: a bool in Python."""
    return (
        field.message_type is not None
        and not is_repeated(field)
        and not field.message_type.fields
        and field.message_type.full_name not in _RESOURCES
    )
