package com.example.modular.hidden;

public record Lamps(int year, int installed, int working) {}
