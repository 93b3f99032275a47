"""The first-party plugins, one folder a topic, registered like anyone's."""
